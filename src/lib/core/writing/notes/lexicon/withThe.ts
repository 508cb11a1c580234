/** States and bodies that a sentence says with "the" and notes say without, as one of the choices of a pattern. General knowledge. */
export const saidWithThe =
	'US|USA|UK|USSR|UAE|GDR|FRG|DRC|PRC|ROK|DPRK|EU|UN|Soviet Union|United States|United Kingdom|United Nations|European Union|Netherlands|Philippines';
