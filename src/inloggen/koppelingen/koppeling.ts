import type { Config } from '#src/platform/config.ts'
import type { OidcAanbieder, Providers } from '#src/platform/config-oidc.ts'

export type { OidcAanbieder, Providers }

export const maxKoppelingen = 10

/** A linked identity as its member sees it. */
export type Koppeling = {
  id: string
  issuer: string
  email: string | null
  aangemaaktOp: Date
  laatstGebruiktOp: Date | null
}

/** Who the provider says is there; checked, but not yet known to us. */
export type Identiteit = {
  issuer: string
  subject: string
  /** Verified by the provider; null: it gave none, or does not stand for it. */
  email: string | null
  naam: string
  /** The provider says that a second factor was used, and was configured to be believed. */
  tweedeFactor: boolean
  /** When this person last signed in there, in seconds since 1970; 0: it did not say. */
  bewezen: number
}

/** The provider that an address or a form names. */
export const aanbiederIn = ({ oidc }: Pick<Config, 'oidc'>, code: unknown): OidcAanbieder | undefined =>
  oidc.find((aanbieder) => aanbieder.code === code)

/** How members know where an identity is from; a provider that is not configured any more goes by its address. */
export const sayIssuer = ({ oidc }: Pick<Config, 'oidc'>, issuer: string): string =>
  oidc.find((aanbieder) => aanbieder.issuer === issuer)?.naam ?? URL.parse(issuer)?.hostname ?? issuer
