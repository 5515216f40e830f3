import { ConfigError } from './config-read.ts'

/** A bucket in a store that speaks the language of S3. */
export type S3Config = { adres: string; emmer: string; region: string; sleutel: string; geheim: string }

/** Where files are kept that members add: in a folder, or in a bucket. */
export type OpslagConfig = { map: string } | S3Config

/** As far as each is given. */
type Given = {
  adres: string | null
  region: string
  sleutel: string | null
  geheim: string | null
  map: string
}

/** A bucket when its address is given, and then what opens it too. */
export function opslagVan({ adres, region, sleutel, geheim, map }: Given): OpslagConfig {
  if (adres === null && sleutel === null && geheim === null) return { map }
  if (adres === null || sleutel === null || geheim === null)
    throw new ConfigError(
      'Voor bestanden in een opslag met S3 zijn VONK_OPSLAG_ADRES, VONK_OPSLAG_SLEUTEL en VONK_OPSLAG_GEHEIM samen nodig: geef ze alle drie, of geen.',
    )
  const { origin, pathname } = new URL(adres)
  return { adres: origin, emmer: pathname.slice(1), region, sleutel, geheim }
}
