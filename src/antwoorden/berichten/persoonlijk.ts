import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'bericht.aan_id': blijft('berichten die je kreeg', 'onderwerp tekst verstuurd_op gelezen_op'),
    'bericht.van_id': blijft('berichten die je stuurde', 'onderwerp tekst adres_gedeeld verstuurd_op'),
    'berichtvoorkeur.lid_id': weg('dat niet iedereen je mag schrijven', 'dicht_sinds'),
    'blokkade.geblokkeerd_id': weg('dat anderen je blokkeerden'),
    'blokkade.lid_id': weg('wie je blokkeerde', 'geblokkeerd_id sinds'),
  },
}
