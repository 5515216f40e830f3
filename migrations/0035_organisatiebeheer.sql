-- What an organisation brings and seeks, and which of its own members keep its page.
alter table organisatie
  add column brengt text not null default '' check (length(brengt) <= 1000),
  add column zoekt text not null default '' check (length(zoekt) <= 1000);

create table organisatiebeheer (
  organisatie_id uuid not null references organisatie on delete cascade,
  lid_id uuid not null references lid on delete cascade,
  sinds timestamptz not null default now(),
  door_id uuid references lid,
  primary key (organisatie_id, lid_id)
);
create index organisatiebeheer_lid_idx on organisatiebeheer (lid_id);
comment on column organisatiebeheer.door_id is 'Who gave it; the member itself when the mail domain was enough.';

-- Only who works there and is a member. The row is locked, so that nobody leaves at the same moment.
create function organisatiebeheer_is_eigen() returns trigger language plpgsql as $$
begin
  perform from lid where id = new.lid_id and organisatie_id = new.organisatie_id
    and toegelaten_op is not null and vertrokken_op is null for share;
  if not found then
    raise exception 'an administrator is a member who works there' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger organisatiebeheer_eigen before insert or update on organisatiebeheer
  for each row execute function organisatiebeheer_is_eigen();

-- Leaving the organisation or the network ends it, whoever writes that down and wherever.
create function organisatiebeheer_eindigt() returns trigger language plpgsql as $$
begin
  with weg as (
    delete from organisatiebeheer where lid_id = new.id
      and (new.vertrokken_op is not null or new.toegelaten_op is null or organisatie_id is distinct from new.organisatie_id)
    returning organisatie_id
  )
  insert into audit (handeling, onderwerp, onderwerp_id, bijzonderheden)
  select 'organisatiebeheer.beeindigd', 'organisatie', organisatie_id, jsonb_build_object('lid', new.id, 'reden', 'vertrek')
  from weg;
  return null;
end $$;
create trigger lid_verlaat_beheer after update of organisatie_id, vertrokken_op, toegelaten_op on lid
  for each row execute function organisatiebeheer_eindigt();
