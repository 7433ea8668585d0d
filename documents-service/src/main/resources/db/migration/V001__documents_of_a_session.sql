-- What agenda says of the session and its roster, as far as documents are concerned.
create table council_session (
  session                text    not null,
  rules                  text    not null,
  languages              text    not null,
  entered_after_the_fact boolean not null,
  constraint pk_council_session primary key (session)
);

create table delegation (
  session    text not null,
  delegation text not null,
  category   text not null,
  constraint pk_delegation primary key (session, delegation)
);

-- A document stands from the moment that anybody names it; it is registered with its first issue.
create table document (
  session       text   not null,
  document      text   not null,
  listing_key   text   not null,
  kind          text,
  registered_at timestamptz,
  withdrawn_at  timestamptz,
  version       bigint not null,
  constraint pk_document primary key (session, document),
  constraint uq_document_listing_key unique (session, listing_key),
  constraint ck_document_registered check ((kind is null) = (registered_at is null))
);

-- Editions, corrigenda and addenda, in the order of registration: the symbol says which. Title, sponsors and parts are JSON.
create table issue (
  session       text        not null,
  document      text        not null,
  ordinal       int         not null,
  symbol        text        not null,
  title         text        not null,
  sponsors      text        not null,
  parts         text        not null,
  registered_at timestamptz not null,
  constraint pk_issue primary key (session, document, ordinal),
  constraint fk_issue_document foreign key (session, document) references document,
  constraint uq_issue_symbol unique (session, symbol)
);

create table language_version (
  session      text        not null,
  document     text        not null,
  ordinal      int         not null,
  symbol       text        not null,
  language     text        not null,
  published_at timestamptz not null,
  constraint pk_language_version primary key (session, document, ordinal),
  constraint fk_language_version_document foreign key (session, document) references document,
  constraint uq_language_version unique (session, symbol, language)
);

create table allocation (
  session  text not null,
  document text not null,
  ordinal  int  not null,
  symbol   text not null,
  body     text not null,
  item     text not null,
  constraint pk_allocation primary key (session, document, ordinal),
  constraint fk_allocation_document foreign key (session, document) references document,
  constraint uq_allocation unique (session, document, body, item)
);

-- What decisions did with a document; flag says what looked odd beside what was registered then.
create table disposal (
  session     text        not null,
  document    text        not null,
  ordinal     int         not null,
  decision    text        not null,
  meeting     text        not null,
  number      int         not null,
  item        text        not null,
  symbol      text        not null,
  outcome     text        not null,
  part        text,
  referred_to text,
  decided_at  timestamptz not null,
  flag        text,
  constraint pk_disposal primary key (session, document, ordinal),
  constraint fk_disposal_document foreign key (session, document) references document
);
