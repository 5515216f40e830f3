-- A second factor for the powers of adviesteam and beheer.
alter table sessie add column tweede_factor_op timestamptz;
comment on column sessie.tweede_factor_op is 'Begun, or confirmed, with more than a link in a mail.';

alter table toegangssleutel add column tweede_factor boolean not null default false;
comment on column toegangssleutel.tweede_factor is 'Made in a session with a second factor: else a key would be a way around it.';
