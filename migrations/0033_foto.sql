-- A photo with a profile: made small, without anything that a camera writes beside the picture. Bytes have a table of
-- their own, so that reading a member never reads them.
create table lid_foto (
  lid_id uuid primary key references lid on delete cascade,
  alt text not null check (length(alt) between 1 and 200),
  groot bytea not null check (octet_length(groot) <= 500000),
  klein bytea not null check (octet_length(klein) <= 100000),
  kenmerk text not null check (kenmerk ~ '^[0-9a-f]{16}$'),
  geplaatst_op timestamptz not null default now()
);
comment on column lid_foto.kenmerk is 'The beginning of the hash of the picture: another picture has another address.';
alter table lid add column foto_zicht zichtbaarheid not null default 'netwerk';
