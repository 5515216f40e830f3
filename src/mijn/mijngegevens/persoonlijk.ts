import { blijft, over, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'concept.lid_id': weg('wat je typte en nog niet verstuurde', 'formulier bewaard_op'),
    'inzending.lid_id': weg('formulieren die je de laatste dagen stuurde', 'bestemming ingezonden_op'),
    'mailstop.lid_id': weg('dat je adres geen mail meer aannam', 'code sinds'),
    'verzending.lid_id': weg('mails die je kreeg', 'soort verzonden_op'),
  },
  zonderSleutel: {
    'audit.lid_id': blijft('wat je deed', 'op handeling onderwerp onderwerp_id bijzonderheden'),
    'audit.onderwerp_id': blijft('wat er met je account gebeurde', 'op handeling bijzonderheden'),
  },
  adressen: {
    'afscheid.email': over('de laatste mail, tot hij is verstuurd'),
    'postvak.aan': weg('mails aan jou die nog in het postvak staan', 'onderwerp bezorgd_op'),
    'uitgaand.aan': weg('mails aan jou die nog niet zijn vertrokken'),
  },
}
