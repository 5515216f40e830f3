import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'afronding.door_id': blijft(
      'afrondingen die je schreef',
      'proeftuin_id uitkomst geleerd anders_doen aaneenschakeling afgerond_op',
    ),
    'opbrengst.door_id': blijft(
      'resultaten die je later toevoegde of aanpaste',
      'omschrijving waarde eenheid toegevoegd_op',
    ),
    'afronding.heropend_door_id': blijft(
      'proeftuinen die je heropende',
      'proeftuin_id heropend_op heropend_reden',
    ),
  },
}
