/** The periods that pay is quoted for, longest first. */
export const PAY_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;

export type PayPeriod = (typeof PAY_PERIODS)[number];

export function isPayPeriod(text: string): text is PayPeriod {
  return PAY_PERIODS.some((period) => period === text);
}

/** Paid working time in a year: what turns pay per hour or per day into pay per year. */
export interface WorkingYear {
  readonly hours: number;
  readonly days: number;
}

/** 52 weeks of five days of eight hours, the usual convention in the United States. */
export const STANDARD_WORKING_YEAR: WorkingYear = { hours: 2080, days: 260 };

/** The most hours and days that any year has (366 days). */
export const LONGEST_YEAR: WorkingYear = { hours: 8784, days: 366 };

/** Whether a figure can be the paid hours (or days) of a year: at least 1, at most what a year has. */
export function isWorkingTime(unit: keyof WorkingYear, value: number): boolean {
  return value >= 1 && value <= LONGEST_YEAR[unit];
}

/** How many of a pay period one year of work holds: 12 months, 52 weeks, `year.days`, `year.hours`. */
export function periodsPerYear(period: PayPeriod, year: WorkingYear): number {
  switch (period) {
    case 'year':
      return 1;
    case 'month':
      return 12;
    case 'week':
      return 52;
    case 'day':
      return year.days;
    case 'hour':
      return year.hours;
  }
}
