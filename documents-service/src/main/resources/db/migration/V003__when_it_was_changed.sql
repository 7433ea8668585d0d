-- When a document was changed last, by the one clock that all replicas share. The database says it, so that also what a
-- replica of an older version writes, which knows nothing of it, is dated. What stands counts as changed now, for nobody
-- knows better. Whatever happens to a document, to its texts and languages, where it is allocated and what was decided of
-- it, writes its own row too. No index: the list of a session is read in its order, and is short.
create function stamp_modified() returns trigger language plpgsql as $$
begin
  new.modified := clock_timestamp();
  return new;
end
$$;

alter table document add column modified timestamptz not null default now();
create trigger tr_document_modified before insert or update on document
  for each row execute function stamp_modified();
