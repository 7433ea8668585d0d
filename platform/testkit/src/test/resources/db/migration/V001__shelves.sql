create table shelf (
  room   text not null,
  number int  not null,
  colour text,
  constraint pk_shelf primary key (room, number)
);
create table book (
  title  text not null,
  pages  int  not null,
  weight int,
  constraint pk_book primary key (title)
);
create table ladder (
  id int not null,
  constraint pk_ladder primary key (id)
);
