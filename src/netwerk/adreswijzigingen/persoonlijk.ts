import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'adreswijziging.lid_id': weg(
      'wijzigingen van je e-mailadres',
      'email oud_email aangevraagd_op bevestigd_op',
    ),
  },
  adressen: {
    'adreswijziging.email': weg('adreswijzigingen naar dit adres'),
  },
}
