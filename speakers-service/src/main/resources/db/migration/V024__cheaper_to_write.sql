-- The history grows with every act and is seldom read. Its key is in the order in which it grows, and serves the reads of
-- which the second index was. A part is written in the transaction that holds its list, and no list is ever deleted: that
-- it has one need not be looked up for each part.
alter table list_part
  drop constraint fk_list_part_list,
  drop constraint pk_list_part,
  add constraint pk_list_part primary key (session, item, version, kind, id);
drop index ix_list_part_version;
