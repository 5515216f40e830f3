import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'kwartaalcontact.door_id': blijft('contacten die je koos voor de kwartaalvraag', 'sinds gestopt_op'),
    'kwartaalopgave.door_id': blijft('kwartaalvragen die je beantwoordde', 'kwartaal beantwoord_op hoe'),
    'kwartaaltabel.door_id': weg(
      'tabellen die je terugstuurde voor een kwartaalvraag',
      'gestuurd_op bewaard_op',
    ),
  },
  adressen: {
    'kwartaalcontact.email': weg('kwartaalvragen die je krijgt', 'sinds'),
  },
}
