<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>NetworkText</name>
    <message>
        <source>The text is empty, so there is nothing to post. Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains the invisible character U+%1, which cannot be posted. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text counts %1 characters and this network takes at most %2. Shorten it by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text takes %1 bytes and this network takes at most %2. Use fewer emoji or shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Account</name>
    <message>
        <source>Choose a network: sandbox or bluesky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the handle without @: letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Bluesky handle holds a dot, such as name.bsky.social.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server, such as https://bsky.social.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Cli</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never matches again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: it cannot be posted like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB. Send less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write US dollars like 25 or 0.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8. Type it again or give a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags begin with two hyphens. `clara --help` shows all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know the flag --%2. `clara %1 --help` shows its flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag --%1 is not known here. `clara --help` shows all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--workspace needs the path of a .clara file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands alone and belongs to nothing. Put names with blanks into quotes; `clara %2 --help` shows the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. `clara --help` shows all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value. One that begins with -- is written like --%1=--value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of --%1 is not valid UTF-8. Type it again or give a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value: others could read it. Send the secret to standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number for --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 contradicts another flag. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do. `clara --help` shows all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“clara %1” needs one more word. `clara %1 --help` shows which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: `clara %2 %1`. `clara %2 --help` shows the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing. `clara %2 --help` shows the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice, directly and as a file. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was stopped. Look whether it was done before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client, by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the password or key from standard input (one line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs. Other commands work meanwhile; Ctrl+C stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was stopped before the engine ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due any more. The engine stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .clara file (CLARA_WORKSPACE, or the default place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON value on standard output, errors as JSON on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more lines in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text; the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  0 done   1 internal   2 invalid   3 not_found   4 conflict   5 auth
  6 network or rate_limited   7 storage   8 rejected   9 cancelled
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clara: clients, bots, drafts and what goes out, by hand or by script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands (`clara COMMAND --help` shows the flags):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. Look at the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Name a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is longer than 4096 bytes. Look at what was sent to standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input held no secret. Send it there as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the .clara file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at “%1”. Make one with `clara init`, or name another with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file at “%1” already, so nothing was made. Use it, or name another place with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is asked for more than once. Give files instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input held no prompt. Send the text there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the workspace “%1”. Next: `clara client add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most that models may cost in a month, in US dollars; none: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many posts a day, 1 to 500; none: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who must agree before a post goes out (one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the client is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on the brand for the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms that no post may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms that every post must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute claims that the client may make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts that posts may link to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label that every post must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the client “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no clients yet. Add one with `clara client add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the client “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause all schedules of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused the client “%1”. Nothing is written or published for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume a paused or archived client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed the client “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a client away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived the client “%1”. `clara client resume` brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, unique for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the persona speaks; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it writes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words it never uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language code such as de (en)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the persona “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no personas yet. Add one with `clara persona add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the persona “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustache template; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is new in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a prompt with its first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the prompt “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no prompts yet. Add one with `clara prompt add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a prompt and its versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the prompt to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a version and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added version %1. Schedules use it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the versions of a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one version, by number or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules use this version of “%1” from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a model; the first one becomes the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline writes samples without any network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as https://api.openai.com/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s name at its provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is shown here (the model&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the server calls the output limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the model “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no models yet. Try `clara model add --provider offline --model sample`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask a model for one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use this model where none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the default model now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one answer of a model to the prompt on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model, by name or id (the default one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the text as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name on the network, without @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server (https://bsky.social)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an account of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox shows posts here and sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with `clara account add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an account or its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in and see whether it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object per line of standard input, one answer per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text from a file; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run the engine until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end when nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what waits, what failed, what it cost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose day “today” is (UTC, or the client&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of unknown cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when an expression matches next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strictly after this moment, such as 2026-01-31T08:00:00Z (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many, 1 to 1000 (10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a text is on a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links, mentions and tags in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many rows (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose voice, by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which prompt, by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handles or ids of the client&apos;s accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five fields, such as &quot;30 8 * * 1-5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, unique for the client (persona and times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter than the client&apos;s rule (client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write drafts so long before the slot (1440)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slots that passed while nothing ran (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older ones are missed (1440)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the schedule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no schedules yet. Add one with `clara schedule add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a schedule; drafts ahead that nobody approved are planned anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the schedule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop planning new slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused the schedule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan new slots again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed the schedule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the next slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after this moment, such as 2026-01-31T08:00:00Z (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a draft as soon as an engine runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned a run. It starts as soon as an engine runs: `clara engine run`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list runs, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one run with its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run its schedule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list posts, next slot first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these states, such as in_review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose text holds this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with warnings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one post with its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the text; approvals are void then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new text waits for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new text from a file; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the text for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse when the post is of another revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do when its slot has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never let it go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post waits for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last decision back while nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was taken back. The post waits for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what was sent or will be, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these states, such as needs_human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such publications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one publication with its attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle one that nobody else can: say what is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on the network; its link may follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there: send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send nothing any more, for all clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing is stopped. `clara publishing resume` starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send again what is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process owns the workspace and does not answer on its local socket. Wait until it ends, or end it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process owns the workspace and runs its engine or a long command. End it first; other commands work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Client</name>
    <message>
        <source>Use at most 200 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry needs 1 to 120 characters. Remove the empty or long one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 to 500, or leave it empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 or more, or leave it empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval by two people needs two members. This workspace has one; choose one person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Commands</name>
    <message>
        <source>The schedule has no further slot. Publish the post now instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was edited after you opened it. Read it again before you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slot has passed. Approve it for now or for the next slot, or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words, so that the next draft is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one text for each of the post&apos;s accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. Write something or reject the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else edited this draft meanwhile. Read it again; your text was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole link of the post, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona, prompt and accounts must belong to the schedule&apos;s client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s rule is stricter. A schedule can only ask for more approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schedule was edited; the slot was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule is “%1” already, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is paused or archived. Resume it, then run the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version belongs to another prompt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Cron</name>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute %1: use 0 to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour %1: use 0 to 23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of month %1: use 1 to 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1: use 1 to 12 or JAN to DEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday %1: use 0 to 7 or SUN to SAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2” has an empty entry. Remove the extra comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2” runs backwards. Write %3-%4,%5-%6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2”: use a step of 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2”: a step needs a range. Write %3-%4/%5 or */%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is not understood. Use numbers from %3 to %4, lists like 1,3, ranges like 1-3 or steps like */2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@reboot” names no time, because a schedule does not depend on restarts. Use for example @daily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known shorthand. Use @hourly, @daily, @weekly, @monthly or @yearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A cron expression has five fields: minute, hour, day of month, month, weekday. This one has %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 never comes, so nothing would ever run. Choose another day or month.</source>
        <comment>day, month: 30 February</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cron expression has at most %1 characters, this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a cron expression, for example 30 7 * * 1-5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::CronSentence</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers, weekdays or months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, then days: At 07:30 + on Monday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>one or more times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <comment>numbers, lists or ranges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour on the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minute %1 of every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>Every 15 minutes, 08:00, 17:59</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the hours %2</source>
        <comment>Every 15 minutes, list of hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours from %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day in %1</source>
        <comment>months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>number or list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <comment>number or list, months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 in %2</source>
        <comment>weekdays, months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of the month and also on %2</source>
        <comment>number or list, weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of %2 and also on %3 in these months</source>
        <comment>number or list, months, weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of the month, only if it is a %2</source>
        <comment>number or list, weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of %2, only if it is a %3</source>
        <comment>number or list, months, weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a choice of weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Engine</name>
    <message>
        <source>This version of Clara Console cannot publish to this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is set up. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::EngineHost</name>
    <message>
        <source>The model&apos;s answer was not complete, so it was not used. Ask for less or try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Guardrails</name>
    <message>
        <source>“%1” promises a result. The client&apos;s claims list allows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” promises a result. It is not on the client&apos;s claims list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves room for no exception. The client&apos;s claims list allows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves room for no exception. It is not on the client&apos;s claims list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” claims the first place. The client&apos;s claims list allows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” claims the first place. It is not on the client&apos;s claims list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “%1” is missing. The client wants readers to be told in every post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invisible tag character(s) stand here (first %1). They can carry hidden text. Remove them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The character %1 turns the reading direction around, so that readers may see another text than the one stored. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) stand here (first %1). They break search, links and screen readers. Remove them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible and bidi characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>network: what is wrong with the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links on the allow-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alike link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “%1” mixes alphabets or hides its letters, as forged addresses do. Check where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link outside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not on the client&apos;s list of link hosts. Remove the link or add the host to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” hides where the link leads. Use the full address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persona&apos;s earlier posts could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nearly the same post as “%1” (likeness %2 of 1). Followers would read it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is close to an earlier or waiting post, “%1” (likeness %2 of 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check failed unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check “%1” could not run, so this post is held and does not go out. %2 Run the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to check, so this post is held and does not go out. Add a text and an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets, cards, IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a secret key (%1). Whoever reads the post could use it. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a valid payment card number. Whoever reads the post could use it. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a valid bank account number (IBAN). It does not belong in a post. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required and banned terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the persona&apos;s list of words that it never uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the client&apos;s list of banned terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. The client wants it in every post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Instant</name>
    <message>
        <source>“%1” is not a point in time. Write it like 2026-01-31T08:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Use an IANA name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Json</name>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. Give it a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. Give it a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::LanguageModel</name>
    <message>
        <source>This version does not know the model provider “%1”. Choose offline or openai-compatible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the API key. Enter a valid key for this model in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”, or the key may not use it. Check the model&apos;s name and the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request (status %2). Change the prompt or the model&apos;s settings before the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at %1 has no credit left, so nothing was written. Add credit or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer, so the text was not used. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that is not a completion. Check that the address belongs to a compatible model server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Meter</name>
    <message>
        <source>The client&apos;s budget for this month is used up, so nothing was written. Raise the budget or wait for the next month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ModelConnection</name>
    <message>
        <source>Choose offline or openai-compatible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the model&apos;s name, at most 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Names</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds an invisible character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not valid text. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds bytes that are not valid UTF-8. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::OfflineWriter</name>
    <message>
        <source>The sample text was cancelled before it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Outbox</name>
    <message>
        <source>This draft is held: %1 Edit it, so that it is checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post does not wait for approval any more. Read it again to see where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardrail blocks this draft, so it cannot be approved. Edit it to fix what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is “%1” now, so this is not possible. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication is “%1” now, so this is not possible. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft and its checksum do not agree. Edit and save the draft, then approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication has started, so the post cannot be changed any more. See Activity for its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::OwnerSocket</name>
    <message>
        <source>The request is larger than 8 MiB. Send less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request needs a verb and an object of parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private folder for the local socket was found, so other commands cannot reach this process. Set XDG_RUNTIME_DIR to a folder that only you can enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that owns the workspace serves too many commands or is ending. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that owns the workspace does not answer. Look whether it hangs, end it, and look whether the command was done before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that owns the workspace ended before it answered. Look whether the command was done before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was ended before its answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command is under way already. Wait for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that owns the workspace gave an answer that cannot be read. Both must be of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Persona</name>
    <message>
        <source>Describe how the persona speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 200 entries of 1 to 200 characters each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a language code such as en, de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Pipeline</name>
    <message numerus="yes">
        <source>%n block(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 passed, %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n time(s) and dropped: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off at its length limit, so it was not used. The run is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model refused to write this post. Change the prompt or the topic and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer ended without saying that it is complete, so it was not used. The run is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered with no text. The run is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s), took “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Planner</name>
    <message>
        <source>The engine was not running at this time, and the slot is older than the schedule catches up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was not running at this time; a later slot was written instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was not running at this time, and this schedule skips missed slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was not running at this time, and more slots were missed than are caught up at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The client&apos;s limit of %n post(s) a day is reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Preview</name>
    <message>
        <source>%1 h</source>
        <comment>a duration in hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a duration in minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a duration in hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward, %3 earlier for you.</source>
        <comment>date, city, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward, %3 later for you.</source>
        <comment>date, city, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward, no change for you.</source>
        <comment>date, cities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward.</source>
        <comment>date, city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go back, %3 earlier for you.</source>
        <comment>date, city, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go back, %3 later for you.</source>
        <comment>date, city, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go back, no change for you.</source>
        <comment>date, cities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 clocks go back.</source>
        <comment>date, city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two cities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of a clock change: Sun 25 Oct</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::PromptTemplate</name>
    <message>
        <source>The template could not be read, although it looks correct. Simplify it and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no variable “%2”. Use one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no variable “%2”. Did you mean “%3”? Use one of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has %1 KiB. Shorten it to at most 64 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in, the template would exceed 256 KiB. Use long values such as recent_posts only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the section “%2” is never closed. Add {{/%2}} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is not closed. End it with }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the braces are empty. Put a variable between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” would change the braces, which is not supported. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” would insert another template, which is not supported. Copy the text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a variable name. Names are like client.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is nested too deeply. Use at most 16 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “{{/%2}}” closes a section that was not opened. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “{{/%2}}” comes before the section “%3” is closed. Write {{/%3}} first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::PublicationWorker</name>
    <message>
        <source>Its slot passed more than an hour ago, so it was not sent. Send it now or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post changed after it was approved, so this version was not sent. Approve the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Clara Console cannot publish to this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All publishing is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network may or may not have this post. It is looked for, and not sent again without proof.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Reconciler</name>
    <message>
        <source>The outcome was unknown for a while; then the post was found on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was not on the network. It is sent again with the same key, which cannot double it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The network may or may not have this post: %n look(s) did not find it, but it could appear late. Look and decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network may or may not have this post: looked %n time(s), cannot tell. Look and decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Recovery</name>
    <message>
        <source>The engine stopped while sending, so the network may or may not have this post. It is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::RunWorker</name>
    <message>
        <source>No model is set up. Add one in Settings, then run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is in another state by now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Schedule</name>
    <message>
        <source>Choose a persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is named twice. Name each one once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a lead of 0 to 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a window of 0 to 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose latest, all or skip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Secrets</name>
    <message>
        <source>The encrypted file with the keys, %1, cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the encrypted file with the keys, %1, failed. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file with the keys needs a passphrase. Start with CLARA_SECRETS_PASSPHRASE set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file no longer holds this key. Enter the key or password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file with the keys, %1, is being written by another program or its folder is read-only. Close the other program, check the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file with the keys, %1, could not be written and was left as it was. Check the disk and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer, so the key could not be reached. Unlock or restart it, or start with CLARA_SECRETS_PASSPHRASE set to keep new keys in an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain no longer holds this key. Enter the key or password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked or refused access. Unlock it, allow Clara Console and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain cannot be used. Start a keychain service (GNOME Keyring or KWallet), or start with CLARA_SECRETS_PASSPHRASE set to keep new keys in an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is ending, so the key was not looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is stored here yet. Enter the key or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key lies in the encrypted file; start with CLARA_SECRETS_PASSPHRASE set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key lies in the system keychain, which this program does not use here. Start it in a desktop session, or enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key lies in a store that this version does not know (“%1”). Enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file with the keys is damaged, so no key can be read from it. It was left as it is: put back a copy from a backup, or move the file away and enter the keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the encrypted file with the keys. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit the encrypted file with the keys. Start again with the right CLARA_SECRETS_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ServerUrl</name>
    <message>
        <source>Enter a full address, such as https://example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they belong in the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave ? and # out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed on this computer only, because others could read the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Storage</name>
    <message>
        <source>The workspace is being closed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not keep up with what is asked of it. Nothing was changed. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Clara Console. Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was set up by a different build of Clara Console, so its tables may not fit. Nothing was changed. Open it with the build that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the workspace. Reload the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile, so nothing was saved. Reload it and make your change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed or taken over meanwhile, so nothing was written. Reload it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the workspace cannot be read. It was changed by something other than Clara Console; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be continued from here. Read it from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is already on its way to this account. Wait for the outcome before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clara Console met a defect of its own while it worked on the workspace. Nothing was changed. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace lies on a network drive (%1), where locks are not reliable and the file can be damaged. Move it to a local disk, or use PostgreSQL to share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace lies in a folder that %1 synchronises, which can damage it or make conflicting copies. Move it to a folder that is not synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup before the update is not complete, so the workspace was left as it is. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the workspace cannot share memory between threads, as network drives often cannot. Move the workspace to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged. Nothing was changed. Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record exists already, so nothing was saved. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refers to something that does not exist for this client, so nothing was saved. Reload and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is kept as it was written: it cannot be changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not fit the workspace, so nothing was saved. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the workspace could not be written. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the workspace file, for example a backup. Nothing was changed. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take or give the data of the workspace. Nothing was changed. Check its free space and its health, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is read-only. Nothing was changed. Make the file and its folder writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Clara Console workspace. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file cannot be opened. Check that it may be read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace did not do what was asked. Nothing was changed. Try again; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Clara Console workspace. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the workspace file, for example clara.clara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another place for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read by you. Change its permissions or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only. Make it writable or work on a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it is missing. Nothing was changed. Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created. Check the permissions of its folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is slow to close, because another program holds it or the disk is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its folder is read-only. Make the folder writable or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another process. Close the other Clara Console or engine and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::Verbs</name>
    <message>
        <source>“%1” is the name of several things. Give the id, or name the client with --client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client “%1”. `clara client list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no persona “%1”. `clara persona list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no persona “%1”. `clara persona list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no prompt “%1”. `clara prompt list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt “%1”. `clara prompt list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “%1”. `clara model list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of several models. Give the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no account “%1”. `clara account list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”. `clara account list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the handle of several accounts. Give the id, or write network/handle and name the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no schedule “%1”. `clara schedule list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule “%1”. `clara schedule list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time, so it is not known whether this was done. Look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible for %2. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a parameter of this verb. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. Both sides must be of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is too long. Use at most 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post “%1”. `clara post list` shows all with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 1 to 100000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post does not go to an account “%1”. `clara post show` names its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo can stay possible for 0 to 600000 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has no version “%1”. `clara prompt version list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no publication “%1”. `clara publication list` shows all with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is true: the post is there, it is to be sent again, or it is to be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 1 to 1000 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“text” is missing. Give it a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run “%1”. `clara run list` shows all with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 1 to 1000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::app</name>
    <message>
        <source>There is no workspace at %1. Make one with “clara init”, or name another with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::app::Demo</name>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>141 characters, finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 block, sent back once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Link in bio” names no link, so readers cannot follow it (sample).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time and tag added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 ideas, took the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters, finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 passed, 1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest 0.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox, waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer after sending; looked 3 times, cannot tell (sample).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer for 30 s, the connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: one post an hour at most. Nothing was posted (sample).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was off at its slot and came back too late (sample).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop slept past the slot, longer than the schedule catches up (sample).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not answer three times in a row, so no draft was written (sample).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::http</name>
    <message>
        <source>Only addresses that begin with https:// or http:// can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or password holds a line break, so nothing was sent. Enter it again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the credentials (status %2). Check the key or password in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for fewer requests (status %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing at this address (status %2). Check the server address and the names used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this contradicts what is already there (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request (status %2). Repeating it unchanged will not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline. Check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check that the server runs and the port is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate was not accepted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network went away while talking to %1. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to %1 failed. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish its answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went silent and did not answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent far more than expected, so the answer was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::networks</name>
    <message>
        <source>Bluesky refused the post: “%1”. Change the text or the account, then approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 has no app password. Create one in the settings of Bluesky and enter it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is no session. Check the server address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky wants a second factor for %1, because this is the main password. Use an app password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky did not accept the app password of %1. Create a new one in the settings of Bluesky and enter it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky has taken the account %1 down. Nothing can be posted until Bluesky restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing was stopped before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the post but gave no clear answer. It may be there or not; it is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountChecks</name>
    <message>
        <source>This client has no account yet. Add one on the Clients page; a sandbox account is enough to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountDialog</name>
    <message>
        <source>Add an account for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to @%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account stays on its network. Add another account for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one in Bluesky under Settings, Privacy and security, App passwords. It is not your main password, and you can take it back there at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the app password of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for passwords in this session, so the account was not added. Open the workspace with a keychain or a secrets file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountRow</name>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the client first. Then you can add its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. Posts go out through accounts; a sandbox account posts nowhere and is good for trying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ActionBar</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit to fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Activity</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and its zone: &quot;09:15 CEST&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day, a time and its zone: &quot;Wed 17:30 MDT&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A state and its reason: &quot;failed, the model did not answer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held, its slot has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by an edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ActivityPage</name>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running or planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed or skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused or not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run writes one draft. Runs begin by themselves before the slots of a schedule, or with Run now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run starts again. Its draft will wait in Approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show runs or publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading publications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run writes one draft. Runs begin by themselves before the slots of a schedule, or with Run now. Choose another state or a longer time to see older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publications here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approved draft becomes one publication per account. Choose another state or a longer time to see older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) of one post</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The run was copied as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::AddModelDialog</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline sample writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if another than the model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model should write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address up to the version, such as https://api.openai.com/v1 or http://localhost:11434/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the encrypted file beside the workspace. Empty for local servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer. Empty for local servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes samples without any network, from persona and prompt. They cost nothing and are labelled as sample everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window has no place to keep secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalChoice</name>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval by two people needs two members. This workspace has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that pass every check go out without a person. Any warning still waits for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A client and the persona that writes for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsFilter</name>
    <message>
        <source>Find in drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which posts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed or held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warnings only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsList</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsModel</name>
    <message>
        <source>Slot has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n warning(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n draft(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules write drafts ahead of their slots. They come here, and nothing goes out before you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other drafts may wait. Show everything that waits to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw your changes away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft goes back to the text it had. What you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Facts in the header: drafts that wait, and those due soon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in the next 24 hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts that wait for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved posts that wait for their slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that went out, samples included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that did not go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve with %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Attention</name>
    <message numerus="yes">
        <source>%n draft(s) wait for approval</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First one is due %1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go out when you approve them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 wants a new sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then nothing is posted as @%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approved post(s) are held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their slot passed before they could be sent. Send or drop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A client and a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may or may not have this post: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>When it was to go out, and what is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send or drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not posted to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time of today and its zone: &quot;09:15 CEST&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Day, time and zone: &quot;Wed 17:30 MDT&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::AttentionCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are listed in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::BudgetLine</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::BudgetsCard</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % used, %2 % of the month gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ChecksTab</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 · characters %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ClientForm</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times of this client are shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In US dollars. Empty means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many. Empty means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every persona of this client should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separate entries by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft with one of these is written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these stands in every post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong promises that are true for this client, such as “guaranteed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts may link only there. Empty means anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label that every post carries, such as “Automated”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a post goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ClientGuidePage</name>
    <message>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times of this client are shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly budget, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts per day, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a post goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do you post for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ClientsPage</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client is whom you post for. Its time zone, its budget and its rules hold for everything that is written in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>City and the time there: &quot;Berlin, 10:42&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients, %1 at rest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Someone else changed this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written or published for %1 until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 out of use and keeps its history. It can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ColourSwatches</name>
    <message>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ConnectGuidePage</name>
    <message>
        <source>Try with samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Bluesky and a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in writer makes sample drafts and a sandbox takes the posts. Nothing leaves this computer, and all of it is labelled as sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to post, as cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, or try it first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for local servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the client&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day, month, weekday.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::CounterRing</name>
    <message numerus="yes">
        <source>%n characters over the limit of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Decisions</name>
    <message>
        <source>Approved for %1. Publishes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for %1. Publishes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first leaves %2.</source>
        <extracomment>&quot;4 drafts approved.&quot; and when the first of them leaves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes requested for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::DiffCard</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview with sample values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version yet to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with values of the client and its first persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview comes back when the template can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 → %2</source>
        <extracomment>Title of a comparison: version before, version after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::DraftEditor</name>
    <message>
        <source>One text for all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::DraftHeading</name>
    <message>
        <source>goes out on approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::DraftPreviews</name>
    <message>
        <source>posted, sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::EditorPage</name>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to revert: all is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ErrorState</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::FactRows</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Guide</name>
    <message>
        <source>Enter an app password. Bluesky makes one under Settings, Privacy and security.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::GuideSteps</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose voice it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect or try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network, or samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::GuideWork</name>
    <message>
        <source>Daily post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window has no place to keep secrets. Choose the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample writer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::HeldDialog</name>
    <message>
        <source>It was due %1 and could not be sent then. It is not on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved and is not on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this post to %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <extracomment>A client and its handle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queueing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was dropped. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is queued and goes out now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::HistoryRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::HistoryTab</name>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one revision so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval binds to revision %1 and its hash %2. Any later edit voids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::LatePostDialog</name>
    <message>
        <source>Its slot has passed. When should it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these drafts are late: the first was due %1. What you choose holds for all that are late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due %1. Approving it now needs a new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to next slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::MainWindow</name>
    <message>
        <source>Clara Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has changes that are not saved. Closing throws them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find page or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop or resume all publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Meter</name>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ModelsCard</name>
    <message>
        <source>%1 did not answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in %2, %3 tokens, %4: “%5”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is connected, so schedules cannot write. Add the offline sample writer to try, or a server that speaks the OpenAI protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes for every schedule that names no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added. Test it before a schedule needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ModelsTable</name>
    <message>
        <source>built in, no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::MoneyWords</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::NextRunsCard</name>
    <message>
        <source>Next ten runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line never comes to a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs appear here as soon as the cron line is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::NextRunsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>time of day, abbreviation of the zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>operator&apos;s city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::OverviewPage</name>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look after yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no client. The guide makes one in three steps and ends with a first draft; nothing is published until you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time, labels in the client&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <extracomment>Date, time and city: &quot;Thursday 22 October, 10:42 in Berlin&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is written again. It will wait in Approvals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PageHeader</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Palette</name>
    <message>
        <source>Find a page or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find page or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonaForm</name>
    <message>
        <source>Choose the client that this persona speaks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it speaks: tone, habits, what it cares about. Full sentences help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line. Posts take turns with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate words by commas. The client&apos;s own list holds as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A persona stays with its client, because its history is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule picks a persona. Save this one to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule uses this persona yet. Changes have no effect until one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n schedules write with this voice: %1. Changes hold for every draft written from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonaGuidePage</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words: tone, who it talks to, what it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas; posts take turns. Empty: the model chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words it never uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonasPage</name>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the personas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personas could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No personas yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A persona is a voice of a client, and there is no client yet. Add the client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A persona says how posts sound: its voice, its topics and the words it avoids. Schedules write with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Someone else changed this persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PostsChart</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posts from %1 to %2 cost %3; the most on %4: %5.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PreviewCard</name>
    <message>
        <source>Post of %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled as automated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptDraft</name>
    <message>
        <source>Choose the client that the prompt is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the model should do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note belongs to a new version. Change the template first, or empty the note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptForm</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one question at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptTableModel</name>
    <message>
        <source>no schedule yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions never change. Schedules write with the version in use. Saving makes a new version and puts it in use; you can go back to any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt belongs to a client, and there is no client yet. Add the client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt tells the model what to write. Each save keeps a version, so that you can compare and go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or revert your changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules write with this version from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else renamed this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write for {{persona.name}}, the voice of {{client.name}} in {{client.city}}.
Voice: {{persona.voice}}
Never use: {{persona.banned}}
Write one post about {{topic}} in {{persona.language}} for {{network}}.
Do not repeat an idea from:
{{recent_posts}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is now called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 is saved and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PublicationView</name>
    <message>
        <source>Sent, try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <extracomment>HTTP status and what came back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet, so there is no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of this publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send or drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 @%2</source>
        <extracomment>A network and a handle: &quot;Bluesky @ryeandco&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, after approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, approved as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::PublishingDesk</name>
    <message>
        <source>Resume publishing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approved post(s) wait. Those whose slot has come go out at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stay stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume publishing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client shown on all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next draft takes it into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this draft rejected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words, so that the next draft is better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::RevisionDiff</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::RunView</name>
    <message>
        <source>Started %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt “%1” v%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and costs are stored with the run; they never change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A schedule and the persona that wrote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is %1.</source>
        <extracomment>The state of a run and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ScheduleDraft</name>
    <message>
        <source>Choose the client that the posts are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 to 720 hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ScheduleForm</name>
    <message>
        <source>The client&apos;s rule asks for at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s rule asks for two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute, hour, day, month, weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours before, so that there is time to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the latest one if less than %1 h late, skip the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish every one that is less than %1 h late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip what was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default model (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five fields say when: 30 7 * * 1-5 is half past seven on working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is a valid cron line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::ScheduleTableModel</name>
    <message>
        <source>client rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no next run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When the next run is, and how far away: &quot;Today 07:30 MDT, in 4 h 48&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the schedules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule writes drafts for a client, and there is no client yet. Add the client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule writes in the voice of a persona, and there is none yet. Add the persona first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule writes from a prompt, and there is none yet. Add the prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule writes drafts on time; you approve them before they go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is at rest. Resume it on the Clients page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one draft now. It goes out as soon as it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added. Its first draft comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved. Drafts that nobody approved yet are written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is being written now. It will wait for you in Approvals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models belong to the workspace, looks and language to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the console starts next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an encrypted file beside the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is a network inside this console. Posts to it are shown under Activity and reach nobody. Drafts of the offline writer and everything in the sandbox carry the word sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1, QCoro, QCustomPlot, QtKeychain, libsodium, spdlog, Mustache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabler Icons, MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::StatusStrip</name>
    <message>
        <source>Engine stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume publishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks before anything goes out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out until you resume. Drafts are still written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Tag</name>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::Timeline</name>
    <message>
        <source>%1 +%2</source>
        <extracomment>A time and how many more posts follow shortly after it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>Time, zone, networks, state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A city and its time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::TimelineView</name>
    <message>
        <source>Next 12 hours: nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next 12 hours: %n post(s), </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for approval.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceModel</name>
    <message>
        <source>Hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of them read from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rewrite %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all, %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceStepHead</name>
    <message>
        <source>%1 tokens, %2</source>
        <extracomment>Tokens and cost of one step of a run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceTab</name>
    <message>
        <source>Hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rewrite %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was not written by a run, so there are no steps to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceView</name>
    <message>
        <source>Steps of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::UnknownOutcomeDialog</name>
    <message>
        <source>answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did this post reach %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke after sending, so it may be live. It is never sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is never sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the network. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open @%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives this post up. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, paste link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may then be there twice. Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::UnsavedQuestion</name>
    <message>
        <source>Save your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not stored yet. Without saving it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::VariableList</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables, Return inserts one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or press Return to insert it where the cursor stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::WelcomeGuide</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps to a first draft. Nothing is published until you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with three sample clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: connect or try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clara::ui::WindowStatus</name>
    <message>
        <source>Clara Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) need a look, Clara Console</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ZoneCombo</name>
    <message>
        <source>%1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2 (%3, %4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
