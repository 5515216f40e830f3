-- Codes of an app (TOTP), the other second factor, and what to write down for when the telephone is lost.
create table codegenerator (
  lid_id uuid primary key references lid on delete cascade,
  geheim bytea not null,
  laatste_stap bigint not null default 0,
  begonnen_op timestamptz not null default now(),
  begonnen_in uuid references sessie on delete set null,
  bevestigd_op timestamptz
);
comment on column codegenerator.geheim is 'Sealed with VONK_GEHEIM: who reads this table makes no codes.';
comment on column codegenerator.begonnen_in is 'The one session that gets to see the secret, until it is confirmed.';
comment on column codegenerator.laatste_stap is 'Half a minute of the last code: the same one does not work again.';

create table herstelcode (
  lid_id uuid not null references lid on delete cascade,
  code_hash bytea not null,
  gebruikt_op timestamptz,
  primary key (lid_id, code_hash)
);
