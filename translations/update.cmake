# Reads all texts of core, ui and app into the .ts files. -DOUT=<folder> writes copies there instead (for the test).
if(NOT OUT)
  set(OUT ${ROOT}/translations)
endif()
file(GLOB_RECURSE sources ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
list(JOIN sources "\n" lines)
file(WRITE ${OUT}/sources.lst "${lines}\n")
set(common -silent -no-obsolete -locations none -source-language en -I ${ROOT}/core -I ${ROOT}/ui -I ${ROOT}/app)
execute_process(COMMAND ${LUPDATE} @${OUT}/sources.lst ${common} -target-language de -ts ${OUT}/clara_de.ts
  RESULT_VARIABLE german ERROR_QUIET)
execute_process(COMMAND ${LUPDATE} @${OUT}/sources.lst ${common} -pluralonly -target-language en -ts ${OUT}/clara_en.ts
  RESULT_VARIABLE english ERROR_QUIET)
file(REMOVE ${OUT}/sources.lst)
if(german OR english)
  message(FATAL_ERROR "lupdate failed")
endif()
