-- A question to who runs this Vonk, until the mail with it is on its way: nothing of it is kept after that.
set local lock_timeout = '5s';

create table contactvraag (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(naam) between 1 and 100),
  email text not null check (length(email) between 3 and 254),
  tekst text not null check (length(tekst) between 10 and 3000),
  gesteld_op timestamptz not null default now()
);
comment on table contactvraag is 'What somebody asks of the operator or the adviesteam; it goes by mail and is gone here.';
create index contactvraag_email_idx on contactvraag (email);
