/** A member as an Actor, in SQL over `lid`: all that the policies of every noun ask of who asks. */
export const wieVraagt = {
  from: 'lid left join organisatie on organisatie.id = lid.organisatie_id',
  columns: `lid.id, lid.naam, lid.organisatie_id,
    coalesce(organisatie.kant, 'geen') as kant, is_leverancier(lid.id) as leverancier,
    nullif(lid.leverancier_tot, 'infinity')::text as leverancier_tot,
    lid.leverancier_tot is not null or exists (select from oud_leverancier where oud_leverancier.lid_id = lid.id)
      as ooit_leverancier,
    lid.toegelaten_op is not null as toegelaten, lid.adviesteam_sinds is not null as adviesteam,
    lid.beheer_sinds is not null as beheer`,
}
