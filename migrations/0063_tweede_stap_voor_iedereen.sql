-- A member may ask to be asked for a second step at the door; and how each session began, for its member to read.
alter table lid add column tweede_stap_sinds timestamptz;
comment on column lid.tweede_stap_sinds is 'Since when a link in a mail is not enough to come in, because this member wants it so.';

alter table sessie add column manier text
  check (manier in ('link', 'passkey', 'aanbieder', 'code', 'demo'));
comment on column sessie.manier is 'How its member proved who it is; null: begun before that was kept.';

-- Whoever takes away the last thing to take the step with is not asked for it any more: nobody locks themselves out.
create function tweede_stap_vervalt() returns trigger language plpgsql as $$
begin
  update lid set tweede_stap_sinds = null
  where id = old.lid_id and tweede_stap_sinds is not null
    and not exists (select from passkey where passkey.lid_id = old.lid_id)
    and not exists (select from codegenerator where codegenerator.lid_id = old.lid_id and bevestigd_op is not null)
    and not exists (select from koppeling where koppeling.lid_id = old.lid_id and tweede_factor_op is not null);
  return null;
end $$;
create trigger passkey_laatste after delete on passkey for each row execute function tweede_stap_vervalt();
create trigger codegenerator_laatste after delete on codegenerator for each row execute function tweede_stap_vervalt();
create trigger koppeling_laatste after delete on koppeling for each row execute function tweede_stap_vervalt();
