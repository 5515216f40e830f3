/** Fields of a form as `naam.0.veld`, `naam.1.veld`, as a list of rows; what is a list already stays. */
export function metRijen(naam: string): (body: unknown) => unknown {
  const field = new RegExp(`^${naam}\\.(\\d{1,3})\\.(\\w+)$`)
  return (body) => {
    if (typeof body !== 'object' || body === null || naam in body) return body
    const rows: Record<string, unknown>[] = []
    for (const [key, value] of Object.entries(body)) {
      const [, number, veld] = field.exec(key) ?? []
      if (number === undefined || veld === undefined) continue
      rows[Number(number)] = { ...rows[Number(number)], [veld]: value }
    }
    return { ...body, [naam]: Array.from(rows, (row) => row ?? {}) }
  }
}
