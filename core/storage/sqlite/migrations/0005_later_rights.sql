-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file has no roles of its own: the number is taken so that both databases count alike.
SELECT 1;
