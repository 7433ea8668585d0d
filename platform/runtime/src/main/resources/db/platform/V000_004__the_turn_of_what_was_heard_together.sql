-- Of the events that were heard at one stroke, which came first: with handled_at the order in which all were heard.
alter table inbox add column turn integer not null default 1;
