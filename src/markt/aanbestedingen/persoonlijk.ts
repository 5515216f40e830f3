import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'aanbesteding.contractmanager_id': blijft('contracten waarvan je contractmanager was', 'id'),
    // Not its words: who changed sides since may not read them.
    'afspraakwijziging.door_id': blijft(
      'contracten waarin je de afspraak over social return wijzigde',
      'aanbesteding_id op',
    ),
    'aanbesteding.door_id': blijft('aanbestedingen die je invoerde', 'id aangemaakt_op'),
  },
}
