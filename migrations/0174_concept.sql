-- What is typed in a longer form is kept as one goes, for who typed it alone. See docs/besluiten/0053.
set local lock_timeout = '5s';

create table concept (
  lid_id uuid not null references lid on delete cascade,
  formulier text not null check (length(formulier) between 1 and 600),
  naam text not null check (length(naam) between 1 and 80),
  inhoud bytea not null check (octet_length(inhoud) <= 150000),
  bewaard_op timestamptz not null default now(),
  primary key (lid_id, formulier)
);
comment on table concept is 'What a member typed in a form and did not send yet.';
comment on column concept.formulier is 'The page that the form stands on, with what it is about; after # which form of that page.';
comment on column concept.naam is 'What that form is called, for its writer.';
comment on column concept.inhoud is 'The fields as JSON, sealed for this member and this form.';
create index concept_bewaard_idx on concept (bewaard_op);
