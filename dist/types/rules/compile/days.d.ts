/** Last day of the period that starts on `day`: of a week six days later, of a month the day before the same day of the next. */
export declare function endOfPeriod(day: string, per: string): string;
