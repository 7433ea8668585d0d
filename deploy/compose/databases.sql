-- One database per service; they share no table.
create database agenda;
create database documents;
create database speakers;
create database minutes;
