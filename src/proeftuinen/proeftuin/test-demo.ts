import { idOf } from '../../../seeds/sleutel.ts'

/** Proeftuinen of the demo, by what they are there to show. */
export const demo = {
  /** Rounded off, for everybody. */
  scannen: idOf('proeftuin', 'dossiersScannen'),
  /** Runs, for its team alone; `hr` leads it. */
  lopend: idOf('proeftuin', 'klantcontact'),
  /** Two routes side by side. */
  naastElkaar: idOf('proeftuin', 'schilderwerk'),
  /** Its tender runs. */
  bouw: idOf('proeftuin', 'bouwarchief'),
}
