const forenames = `
Agnes Aisha Alexandra Alice Alva Amina Ana Angela Angelina Anita Anna Anne Annie Asma Aurora Barbara Beatrice Beatrix Bella Benazir
Bertha Beth Bettina Betty Brigitte Carla Carmen Carol Caroline Catherine Cecilia Charlotte Chandrika Christiana Christina Christine Claire
Clara Claudia Condoleezza Corazon Cristina Dalia Diana Dilma Dolores Dora Dorothy Edith Elena Eleanor Elisabeth Elizabeth Ella Ellen Elsa
Emily Emma Erna Esther Eva Evelyn Fatima Fatou Federica Fiona Frances Françoise Gabriela Georgina Gertrude Giorgia Gloria Golda Gro Hannah
Harriet Helen Helena Hilda Hillary Ida Indira Ingrid Irene Irina Isabel Isabella Jacinda Jacqueline Jane Janet Jeane Jeanne Jennifer Jessica
Jill Joan Josephine Joyce Julia Julie Julieta Kaja Kamala Karen Karin Kate Katherine Kathleen Khaleda Kristalina Laila Laura Leila Leymah
Lena Leonor Lilian Linda Lisa Liz Louise Lucia Lucy Luz Lydia Maia Mairead Madeleine Margaret Margarita Margot Margrethe Maria María Marie
Marina Marta Martha Mary Megawati Mette Mia Michaela Michelle Mireya Miriam Monica Nadia Nancy Natalia Navi Netumbo Ngozi Nicola Nina
Nora Olga Pamela Patricia Paula Phumzile Pratibha Rachel Rebecca Rigoberta Rita Rosa Rosalyn Rose Roza Ruth Sadako Samantha Samia Sanna
Sandra Sara Sarah Shirin Sheikha Sheila Shirley Simone Sirimavo Sofia Sonia Sophia Sophie Susan Susana Suzanne Sylvia Tansu Tarja Tatiana
Teresa Thérèse Theresa Ursula Valentina Valerie Vera Veronica Victoria Vigdís Vijaya Violeta Virginia Wangari Winifred Yoriko Yulia Zainab
`;

/** Forenames by which a name is known for a woman's. General knowledge. */
export const womensForenames: ReadonlySet<string> = new Set(forenames.trim().split(/\s+/));
