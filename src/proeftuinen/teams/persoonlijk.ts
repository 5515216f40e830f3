import { blijft, over, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'estafette.door_id': blijft('stokjes die je doorgaf', 'proeftuin_id boodschap sinds'),
    'estafette.lid_id': over('stokjes die je had', 'proeftuin_id sinds tot'),
    'oud_leverancier.lid_id': weg('proeftuinen waar je leverancier was', 'proeftuin_id tot'),
    'teamlid.lid_id': over('teams waar je in zit', 'proeftuin_id rol sinds'),
    'uitnodiging.lid_id': blijft(
      'uitnodigingen voor een team aan jou, op naam',
      'proeftuin_id rol verstuurd_op aangenomen_op afgeslagen_op ingetrokken_op',
    ),
    'uitnodiging.door_id': blijft(
      'uitnodigingen voor een team die je stuurde',
      'proeftuin_id rol boodschap verstuurd_op',
    ),
  },
  adressen: {
    'uitnodiging.email': over(
      'uitnodigingen voor een team aan jou',
      'proeftuin_id rol naam verstuurd_op aangenomen_op afgeslagen_op ingetrokken_op',
    ),
  },
}
