import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'aanbesteding.contractmanager_id': blijft('contracten waarvan je contractmanager was', 'id'),
    'afspraakwijziging.door_id': blijft(
      'social return die je aan een contract toevoegde, en waarom dat mocht',
      'was wordt reden op',
    ),
    'aanbesteding.door_id': blijft('aanbestedingen die je invoerde', 'id aangemaakt_op'),
  },
}
