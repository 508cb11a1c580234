/** Every way to write a month, longer ones first; "march" and "may" are words. */
export const monthSpellings =
	'January Jan. Jan February Feb. Feb March Mar. Mar April Apr. Apr May June Jun. Jun July Jul. Jul August Aug. Aug ' +
	'September Sept. Sept Sep. Sep October Oct. Oct November Nov. Nov December Dec. Dec ' +
	'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER ' +
	'january february april june july august september october november december';

/** Short forms that are months only before a number. */
export const smallMonths = 'jan feb apr jun jul aug sept sep oct nov dec';
