/** States, wars and orders that history tells of by name, with their first and last year. General knowledge: only to keep wrong dates within them. */
const list = `
First World War=World War I=Great War 1914 1918
Second World War=World War II 1939 1945
Holocaust 1941 1945
Cold War 1946 1991
Korean War 1950 1953
Vietnam War 1955 1975
Gulf War 1990 1991
Iraq War 2003 2011
Six-Day War 1967 1967
Seven Years’ War=French and Indian War 1754 1763
Revolutionary War=American Revolution 1775 1783
Continental Congress 1774 1789
Articles of Confederation 1777 1789
French Revolution 1789 1799
Napoleonic Wars 1803 1815
War of 1812 1812 1815
Opium War 1839 1842
Mexican-American War=Mexican War 1846 1848
Crimean War 1853 1856
American Civil War=Confederacy=Confederate States 1861 1865
Franco-Prussian War 1870 1871
Spanish-American War 1898 1898
Russo-Japanese War 1904 1905
Spanish Civil War 1936 1939
Soviet Union=Soviet=Soviets=USSR 1917 1991
Bolshevik=Bolsheviks 1917 1924
Weimar Republic 1919 1933
Nazi Germany=Nazi=Nazis=Third Reich 1933 1945
Vichy 1940 1944
West Germany=East Germany=Federal Republic of Germany=German Democratic Republic=GDR 1949 1990
Berlin Wall 1961 1989
People’s Republic of China=PRC 1949 2099
Republic of Texas 1836 1845
Gran Colombia 1819 1831
Kingdom of Hawaii 1795 1893
Manchukuo 1932 1945
Ottoman Empire 1299 1922
Austria-Hungary 1867 1918
Czechoslovakia 1918 1992
Yugoslavia 1918 1992
Rhodesia 1965 1979
Zaire 1971 1997
South Vietnam=North Vietnam 1954 1976
European Community=EC 1967 1993
Marshall Plan 1947 1952
Viet Cong 1960 1975
Sandinista=Sandinistas 1961 2099
Pakistan 1947 2099
Bangladesh 1971 2099
State of Israel 1948 2099
South Sudan 2011 2099
United Nations 1942 2099
`;

/** What has a first and a last year, under every name it is known by. */
export interface Age {
	readonly names: readonly string[];
	readonly from: number;
	readonly to: number;
}

export const ages: readonly Age[] = list
	.trim()
	.split('\n')
	.map((line) => {
		const [, names = '', from, to] = /^(.*) (\d{4}) (\d{4})$/.exec(line) ?? [];
		return { names: names.split('='), from: Number(from), to: Number(to) };
	});
