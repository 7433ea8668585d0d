insert into book (title, pages) values ('Newer', 1);
insert into book (title, pages) values ('Newer', 2);
