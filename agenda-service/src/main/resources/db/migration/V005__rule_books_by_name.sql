-- A rule book is data: it is kept under the name by which it is asked for.
update session set rules = lower(replace(rules, '_', '-'));
update body set rules = lower(replace(rules, '_', '-'));
update meeting set rules = lower(replace(rules, '_', '-'));
