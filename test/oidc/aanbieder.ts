import { type OidcAanbieder, readOidc } from '#src/platform/config-oidc.ts'

/** A provider as the configuration gives one. */
export function aanbiederOf(changes: Partial<OidcAanbieder> = {}): OidcAanbieder {
  const env = {
    VONK_OIDC_PROEF_NAAM: 'Proefportaal',
    VONK_OIDC_PROEF_ISSUER: 'http://127.0.0.1:9',
    VONK_OIDC_PROEF_CLIENT_ID: 'vonk',
    VONK_OIDC_PROEF_CLIENT_SECRET: 'een-geheim-van-niemand-0123456789',
  }
  const [read] = readOidc(env, ['proef'], false)
  return { ...(read as OidcAanbieder), ...changes }
}
