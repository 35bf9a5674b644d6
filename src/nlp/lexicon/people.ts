import { entries } from './entries.ts';

/** Forms of address: they tell that a person follows and say nothing of a role. */
export const MALE_HONORIFICS = entries(`Mr, Mr., Sir, Monsieur, Señor, Herr, Messrs, Messrs.`);
export const FEMALE_HONORIFICS = entries(
  `Mrs, Mrs., Ms, Ms., Miss, Madam, Madame, Mme, Mme., Dame, Señora, Frau`,
);
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...MALE_HONORIFICS,
  ...FEMALE_HONORIFICS,
  ...entries(`Dr, Dr., Prof, Prof., Rev, Rev., Fr, Fr., Hon, Hon., St, St., Saint, Sheikh, Mullah, Haji`),
]);

/** Heads of a role: what stands before a name ("President Biden", "teacher John Smith") or after it ("John Smith, a teacher"). */
export const ROLE_NOUNS = entries(`
President, Chancellor, Premier, Minister, Secretary, Senator, Sen., Sen, Sens., Senators, Reps., Govs., Sec., Sec, Congressman, Congresswoman, Representative, Rep., Rep, Governor,
Gov., Gov, Mayor, Councillor, Councilman, Councilwoman, Ambassador, Envoy, Diplomat, Commissioner, Speaker, Whip, Leader, Chief, Chairman,
Chairwoman, Chairperson, Chair, Director, Executive, CEO, CFO, COO, Founder, Co-founder, Cofounder, Owner, Manager, Boss, Head, Officer,
Official, Spokesman, Spokeswoman, Spokesperson, Aide, Adviser, Advisor, Strategist, Analyst, Economist, Lawyer, Attorney, Solicitor,
Barrister, Judge, Justice, Prosecutor, Sheriff, Constable, Inspector, Superintendent, Detective, Marshal, Sergeant, Sgt., Sgt, Corporal,
Cpl., Captain, Capt., Capt, Lieutenant, Lt., Lt, Major, Maj., Maj, Colonel, Col., Col, General, Gen., Gen, Brigadier, Admiral, Adm., Adm,
Commander, Cmdr., Commandant, Private, Pvt., Pilot, Astronaut, Cosmonaut, Soldier, Veteran, King, Queen, Prince, Princess, Duke, Duchess, Earl, Baron,
Baroness, Emperor, Empress, Emir, Sultan, Pope, Cardinal, Archbishop, Bishop, Reverend, Father, Rabbi, Imam, Ayatollah, Pastor,
Priest, Professor, Doctor, Surgeon, Physician, Nurse, Paramedic, Firefighter, Scientist, Researcher, Engineer, Physicist, Biologist, Chemist, Historian,
Sociologist, Psychologist, Psychiatrist, Philosopher, Epidemiologist, Virologist, Astronomer, Geologist, Mathematician, Author, Writer, Novelist, Poet, Playwright, Journalist,
Reporter, Correspondent, Editor, Columnist, Broadcaster, Presenter, Host, Anchor, Photographer, Blogger, Publisher, Producer, Actor,
Actress, Comedian, Singer, Songwriter, Musician, Rapper, Composer, Conductor, Artist, Painter, Sculptor, Designer, Architect, Dancer,
Model, Filmmaker, Star, Celebrity, Champion, Player, Striker, Goalkeeper, Defender, Midfielder, Quarterback, Pitcher, Batsman, Coach, Captain, Trainer, Driver,
Boxer, Swimmer, Runner, Sprinter, Golfer, Cyclist, Footballer, Athlete, Skier, Jockey, Referee, Teacher, Principal, Headteacher,
Headmaster, Student, Pupil, Farmer, Fisherman, Businessman, Businesswoman, Entrepreneur, Billionaire, Millionaire, Tycoon, Magnate, Banker, Investor, Trader,
Activist, Campaigner, Organizer, Organiser, Dissident, Protester, Politician, Lawmaker, Legislator, MP, MEP, MSP, Nominee, Candidate,
Contender, Rival, Opponent, Dictator, Ruler, Warlord, Rebel, Militant, Gunman, Suspect, Defendant, Attacker, Bomber, Killer, Victim, Survivor,
Witness, Resident, Neighbor, Neighbour, Passenger, Worker, Employee, Volunteer, Carpenter, Plumber, Electrician, Mechanic, Waiter, Waitress, Chef, Cook, Baker,
Librarian, Expert, Specialist, Consultant, Critic, Supporter, Member, Partner, Mother, Brother, Sister, Son, Daughter, Husband, Wife,
Widow, Uncle, Aunt, Cousin, Grandfather, Grandmother, Girlfriend, Boyfriend, Friend, Colleague, Co-author, Deputy, Treasurer, Trustee, Curator,
Chaplain, Guard, Bodyguard, Banker, Accountant, Auditor, Inventor, Explorer, Climber, Guitarist, Drummer, Pianist, Violinist, President-elect,
Vice-president, Counsel, Undersecretary, Under-secretary, Ombudsman, Regulator, Watchdog, Broker, Retiree, Pensioner, Tourist, Hiker, Shopkeeper, Clerk,
Secretary-general, Secretary-General, Lecturer, Fellow, Dean, Rector, Provost, Superstar, Icon, Legend, Veterinarian, Dentist, Therapist, Guide, Father-of-two, Mother-of-two
`);

/** Words that go before the head of a role: "former Deputy Prime Minister", "chief executive". */
export const ROLE_MODIFIERS = entries(`
acting, assistant, associate, attorney, chief, co, co-, commander, crown, defence, defense, deputy, director, district, economy, education,
executive, ex, ex-, field, finance, financial, first, foreign, former, general, health, high, home, honorary, incoming, interim, interior, junior, justice, late,
lead, longtime, long-time, managing, master, medical, national, opposition, outgoing, police, press, prime, principal, regional, retired, senior, shadow, sole,
state, supreme, team, trade, transport, veteran, vice, assembly, agriculture, energy, culture, labor, labour, party, presidential, legal, political,
campaign, military, security, communications, marketing, operating, technology, tech, research, staff, local, teenage, fellow, top, world, football, basketball, baseball, film, movie,
pop, rock, rap, reality, TV, software, business, property, media, oil, human, rights, climate, environmental, union, community, school, university, bus, truck, taxi, tram, train, deputy, lieutenant, major, brigadier, staff
`);

/** What a role in lower case may be of, beside the modifiers: "coast guard commander", "harbour master". */
export const ROLE_FIELDS = entries(`
agency, airline, ambulance, army, art, arts, aviation, bank, board, border, cabinet, castle, charity, church, city, club, coast, college, commission, committee,
company, congressional, council, county, court, cricket, department, disaster, emergency, factory, faculty, family, farm, fashion, federal, ferry, fire, fisheries, food, forest, forestry, fleet,
government, harbor, harbour, headquarters, hospital, hotel, housing, immigration, industry, infrastructure, insurance, intelligence, investment, laboratory, library, lifeboat, maritime, market, mine, mining,
ministry, mountain, municipal, museum, music, navy, naval, news, newspaper, nuclear, parish, parliamentary, patrol, plant, port, prison, project, provincial, public, publishing, rail, railway, refugee, rescue, royal,
rugby, safety, sales, science, ship, shipping, space, sports, strategy, street, studio, tax, television, tennis, theatre, theater, tour, tourism, town, tribal, tugboat, village, ward, water, weather, welfare, wildlife, youth
`);

export const MALE_GIVEN_NAMES = entries(`
Aaron, Abdul, Abdullah, Abraham, Adam, Adrian, Ahmad, Ahmed, Alan, Albert, Alejandro, Aleksandr, Alexander, Alexei, Alexey, Alfred, Ali, Alistair, Allan, Allen,
Alvin, Amir, Anatoly, Anders, Andre, Andrea, Andreas, Andrei, Andrés, Andrew, Andrey, Andy, Ángel, Anthony, Antoine, Anton, Antonio, António, Arjun, Arnold, Arthur, Ashraf,
Barack, Barry, Bashar, Ben, Benedict, Benjamin, Bernard, Bernie, Bill, Billy, Bob, Bobby, Boris, Brad, Bradley, Brandon, Brendan, Brent, Brett, Brian,
Bruce, Bruno, Bryan, Byron, Calvin, Cameron, Carl, Carlo, Carlos, Cedric, Cesar, Chad, Charles, Charlie, Chris, Christian, Christoph, Christophe, Christopher, Chuck, Clarence,
Claude, Clive, Colin, Connor, Corey, Craig, Curtis, Cyril, Damian, Damien, Dan, Daniel, Danny, Darren, Dave, David, Dean, Dennis, Derek, Diego, Dick, Dieter,
Dimitri, Dirk, Dmitri, Dmitry, Dominic, Don, Donald, Doug, Douglas, Duncan, Dwight, Earl, Ed, Eddie, Edgar, Eduardo, Edward, Edwin, Elias, Elijah, Elliott, Elon, Emil, Emmanuel,
Enrique, Eric, Erik, Ernest, Ernesto, Ethan, Eugene, Evan, Farid, Felipe, Felix, Fernando, Fidel, Finn, Floyd, Francesco, Francis, Francisco, François, Frank, Franklin, Franz, Fred, Frederick,
Gabriel, Gareth, Gary, Gavin, Gene, Geoff, Geoffrey, George, Gerald, Gerard, Gerhard, Giorgio, Giovanni, Giuseppe, Glen, Glenn, Gordon, Graham, Greg, Gregory, Guillermo, Gunther, Gus, Guy, Hakan,
Hamid, Hamza, Hank, Hans, Harold, Harry, Harvey, Hassan, Hector, Heinrich, Henri, Henrik, Henry, Herbert, Herman, Hiroshi, Howard, Hugh, Hugo, Humza, Hussein, Ian, Ibrahim, Igor, Ilya, Imran,
Isaac, Ismail, Ivan, Jack, Jackson, Jacob, Jacques, Jaime, Jair, Jake, Jakob, Jamal, James, Jamie, Jan, Jared, Jason, Javier, Jay, Jean, Jean-Claude, Jean-Luc, Jeff, Jeffrey, Jens, Jeremy, Jerome, Jerry, Jesse,
Jesús, Jim, Jimmy, Joachim, Joe, Joel, Johan, Johannes, John, Johnny, Jon, Jonas, Jonathan, Jordan, Jorge, José, Jose, Josef, Joseph, Josh, Joshua, João, Juan, Julian, Julio, Jürgen, Justin, Kamal, Karim, Karl, Keir, Keith,
Kelvin, Ken, Kenneth, Kenji, Kevin, Khaled, Khalid, Kim, Kirk, Klaus, Kofi, Kumar, Kurt, Kyle, Lance, Larry, Lars, Laurent, Lawrence, Lech, Lee, Leo, Leon, Leonard, Leonardo, Leonid, Leroy, Lewis, Liam, Lloyd, Louis, Luca, Lucas, Luigi, Luis, Luiz, Luke, Mahmoud,
Malcolm, Manuel, Marc, Marcel, Marcelo, Marco, Marcus, Mariano, Mario, Mark, Markus, Marshall, Martin, Marvin, Mathias, Matt, Matteo, Matthew, Maurice, Mauricio, Max, Maxim, Maximilian, Mehmet, Michael, Michel, Miguel, Mike, Mikhail, Milan, Milton,
Mitch, Mitt, Mo, Mohamed, Mohammad, Mohammed, Morgan, Muhammad, Mustafa, Nadim, Narendra, Nasser, Nathan, Nathaniel, Neil, Nelson, Niall, Nicholas, Nick, Nicolas, Nicolás, Nigel, Nikita, Nikolai, Noah, Noel, Norman, Oleg, Oliver, Olivier, Omar, Oscar, Osama, Otto,
Owen, Pablo, Paolo, Pascal, Pat, Patrick, Paul, Paulo, Pavel, Pedro, Per, Pete, Peter, Petr, Phil, Philip, Philipp, Philippe, Phillip, Pierre, Pete, Piotr, Pranab, Prakash, Rafael, Rahul, Raj, Rajesh, Ralph, Ramon, Randy, Raphael, Rashid, Raúl, Raul, Ravi, Ray, Raymond, Recep, Reggie, Rex,
Ricardo, Richard, Rick, Ricky, Rishi, Rob, Robert, Roberto, Robin, Rodney, Rodrigo, Roger, Roland, Roman, Romano, Ron, Ronald, Ronnie, Rory, Ross, Roy, Rudolf, Rudy, Rupert, Russell, Ryan, Saad, Saddam, Salman, Salvador, Sam, Samuel, Sandeep, Sanjay, Sean, Sebastian, Sebastián, Serge, Sergei, Sergey, Sergio,
Shane, Shaun, Shawn, Shinzo, Sidney, Silvio, Simon, Slobodan, Stan, Stanley, Stefan, Stephan, Stephen, Steve, Steven, Stewart, Stuart, Sven, Syed, Takeshi, Tariq, Ted, Terry, Theo, Theodore, Thomas, Tim, Timothy, Toby, Todd, Tom, Tomas, Tommy, Tony, Travis, Trevor, Troy, Tyler, Umar, Usain, Vadim,
Valery, Vasily, Viktor, Victor, Vijay, Vincent, Vincenzo, Vinicius, Vitaly, Vladimir, Volodymyr, Walter, Warren, Wayne, Werner, Wilhelm, Will, William, Willie, Wolfgang, Xavier, Yasser, Yevgeny, Yitzhak, Yousef, Yuri, Yusuf, Zachary, Zayn
`);

export const FEMALE_GIVEN_NAMES = entries(`
Abigail, Ada, Adele, Agnes, Aisha, Alexandra, Alexis, Alice, Alicia, Alison, Allison, Amanda, Amber, Amelia, Amy, Ana, Anastasia, Andrea, Angela, Angelina, Anita, Ann, Anna, Anne, Annette, Annie, Antonia, April, Ariana, Ashley, Audrey, Aung, Ava, Barbara,
Beatrice, Becky, Bella, Benazir, Bernadette, Beth, Bethany, Betty, Beverly, Beyoncé, Brenda, Brianna, Bridget, Brigitte, Brittany, Camilla, Carla, Carly, Carmen, Carol, Caroline, Carolyn, Carrie, Catherine, Cecilia, Céline, Charlotte, Chelsea, Cheryl, Chloe, Christiane, Christina, Christine, Cindy,
Claire, Clara, Claudia, Condoleezza, Courtney, Cristina, Crystal, Cynthia, Daisy, Dana, Danielle, Daphne, Dawn, Debbie, Deborah, Debra, Denise, Diana, Diane, Dolores, Donna, Dora, Doris, Dorothy, Edith, Eileen, Elaine, Eleanor, Elena, Elisabeth, Eliza, Elizabeth, Ella, Ellen, Elsa, Emilia, Emily, Emma, Erica,
Erika, Erin, Esther, Eva, Evelyn, Fatima, Fiona, Florence, Frances, Gabriela, Gabrielle, Gail, Georgina, Gertrude, Gina, Giorgia, Gloria, Grace, Greta, Gwen, Haley, Hannah, Harriet, Heather, Heidi, Helen, Helena, Helga, Hillary, Holly, Ilhan, Indira, Ines, Ingrid, Irene, Iris, Irina, Isabel, Isabella, Isabelle,
Ivanka, Jacinda, Jackie, Jacqueline, Jane, Janet, Janice, Jasmine, Jeanne, Jenna, Jennifer, Jenny, Jessica, Jill, Jo, Joan, Joanna, Joanne, Jodie, Josephine, Joyce, Juanita, Judith, Judy, Julia, Juliana, Julie, June, Kamala, Karen, Karin, Kate, Katherine, Kathleen, Kathryn, Kathy, Katie, Katrina, Kayla, Kelly, Kerry, Khadija, Kim, Kimberly, Kirsten, Kristen, Kristin, Lana,
Laura, Lauren, Layla, Leah, Leila, Lena, Leslie, Lilian, Lillian, Lily, Linda, Lisa, Liz, Lois, Lorraine, Louise, Lucia, Lucy, Lydia, Lynn, Mackenzie, Madeleine, Madison, Malala, Malia, Mandy, Margaret, Margarita, Maria, María, Mariana, Marianne, Marie, Marilyn, Marina, Marine, Marion, Martha, Martina, Mary, Matilda, Maureen, Maya, Meera, Megan, Meghan, Melania, Melanie, Melinda,
Melissa, Mercedes, Meryl, Mia, Michelle, Mila, Miranda, Miriam, Moira, Molly, Monica, Monique, Myra, Nadia, Nancy, Naomi, Natalia, Natalie, Natasha, Nicola, Nicole, Nikki, Nina, Noor, Nora, Norma, Olga, Olivia, Oprah, Paige, Pamela, Patricia, Paula, Pauline, Penelope, Penny, Phoebe, Phyllis, Pippa, Polly, Priscilla, Priti, Priya, Rachel, Raisa, Rebecca, Regina, Renee, Rhonda, Rita, Roberta, Rosa,
Rosalind, Rose, Rosemary, Roxanne, Ruth, Sabrina, Sally, Samantha, Sandra, Sara, Sarah, Sasha, Scarlett, Serena, Shannon, Sharon, Sheila, Shirley, Sienna, Silvia, Simone, Sofia, Sonia, Sophia, Sophie, Stella, Stephanie, Sue, Susan, Susanna, Suzanne, Svetlana, Sylvia, Tamara, Tammy, Tanya, Tara, Tatiana, Taylor, Teresa, Thelma, Theresa, Tiffany, Tina, Tracey, Tracy, Trisha, Ursula, Valentina, Valerie, Vanessa,
Vera, Veronica, Victoria, Violet, Virginia, Vivian, Wanda, Wendy, Whitney, Winnie, Yasmin, Yolanda, Yulia, Yvette, Yvonne, Zainab, Zara, Zoe
`);

/** Small words inside a person's name: "Vincent van Gogh", "Ursula von der Leyen", "Osama bin Laden". */
export const NAME_PARTICLES = entries(
  `van, von, der, den, de, del, della, di, da, dos, du, la, le, bin, ibn, bint, al, el, ben, ter, zu, ten, af, y`,
);

/** Surnames that end the names of streets and bodies as well: "Ann Hall", "Town Hall". */
export const SURNAMES_TOO = entries(
  `bank, banks, bay, bridge, castle, church, club, court, field, fields, forest, gate, gates, guard, hall, hill, hills, lake, lane, park, parks, point, post, press, price, river, rivers, road, street, union, watch, wood, woods`,
);

/** What may end a person's name. */
export const NAME_SUFFIXES = entries(`Jr, Jr., Sr, Sr., II, III, IV, V, VI, VII, VIII, XVI, XIV`);
