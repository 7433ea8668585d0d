-- How long a clock stood, with the part of a second: many short pauses take nothing from a speaker's time.
alter table intervention alter column paused_seconds type numeric(15, 6);
