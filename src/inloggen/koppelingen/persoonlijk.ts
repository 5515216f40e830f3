import { over, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'koppeling.lid_id': weg(
      'koppelingen waarmee je inlogt',
      'issuer subject email aangemaakt_op laatst_gebruikt_op tweede_factor_op',
    ),
  },
  adressen: {
    'koppeling.email': over('koppelingen met dit adres: die van jou staan hierboven'),
  },
}
