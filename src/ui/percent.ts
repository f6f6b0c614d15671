/** A share from 0 to 1 as an SVG length: "37.5%" of the width around it. */
export function percent(share: number): `${number}%` {
  return `${Number((share * 100).toFixed(3))}%`;
}
