import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member: what he or she wrote and confirmed, for the organisation. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'afspraak.door_id': blijft('afspraken die je opschreef', 'soort aangemaakt_op'),
    'afspraak_versie.door_id': blijft(
      'wat je van een afspraak opschreef',
      'wat motivering niet_reden wijziging_reden op',
    ),
    'afspraak_uitkomst.door_id': blijft('hoe het met een afspraak ging, volgens jou', 'uitkomst reden op'),
    'afspraak_akkoord.door_id': blijft('afspraken die je bevestigde', 'op'),
  },
}
