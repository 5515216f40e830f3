-- What a browser was asked, kept for passkeys until now, and for the way to a provider of OpenID Connect as well.
alter table passkey_uitdaging rename to uitdaging;
alter index passkey_uitdaging_op_idx rename to uitdaging_op_idx;
alter type passkey_doel rename to uitdaging_doel;
alter type uitdaging_doel add value 'aanbieder';
alter type uitdaging_doel add value 'koppeling';
alter type uitdaging_doel add value 'aanmelding';
alter table uitdaging add column inhoud jsonb not null default '{}' check (length(inhoud::text) <= 4000);
comment on column uitdaging.lid_id is 'Who adds a way in, or whose account it will lead to; null while nobody knows yet who signs in.';
comment on column uitdaging.inhoud is 'What has to come back with the browser: where to go, or what a provider said of who is there.';
