-- A symbol that is cited with strokes throughout does not say in which session its document is: A/80/12.
create index ix_document_by_symbol on document (document);
