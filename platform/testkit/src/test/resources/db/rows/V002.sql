insert into book (title, pages) values ('New', 12.5);
