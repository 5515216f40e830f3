import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'inkijk.lid_id': blijft(
      'wat je opende rond een inkoop',
      'aanbesteding_id proeftuin_id dag op pagina gesloten voorbereiding afgelopen rol',
    ),
  },
}
