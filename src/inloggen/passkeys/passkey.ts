export type Passkey = { id: string; naam: string; aangemaaktOp: Date; laatstGebruiktOp: Date | null }

export const maxPasskeys = 20
