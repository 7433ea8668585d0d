insert into shelf values ('hall', 1, 'red'), ('hall', 2, 'blue'), ('yard', 1, null);
insert into book values ('Thick', 900, 3), ('Thin', 40, null);
insert into ladder values (7);
