/**
 * Given names and the gender they are sure to tell, in news from anywhere. Written down from general knowledge;
 * a name that men and women share tells that it is a person, and no gender.
 */

const MALE = `
  Aaron Abbas Abdel Abdelaziz Abdelhamid Abdelkader Abderrahmane Abdi Abdoulaye Abdul Abdulaziz Abdulhamid
  Abdullah Abdulrahman Abel Abraham Adam Adel Adnan Adolf Adrian Aguila Agustin Ahmad Ahmadou Ahmed Ahmet
  Aiden Akbar Akio Akira Alain Alan Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr
  Aleksandrs Aleksei Aleksej Aleksey Alessandro Alexander Alexandre Alexandros Alexei Alexey Alf Alfonso
  Alfred Alfredo Ali Alistair Allan Allen Alonzo Alvaro Alvin Amadou Amin Amir Amit Amos Anatole Anatoli
  Anatoly Anders Andre Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej André Andrés Andy
  Angelo Angus Anil Anthony Anton Antonin Antonio Antonis Antony António Anwar Archibald Archie Aristide
  Arjun Arkady Armand Armando Arne Arno Arnold Arsen Artem Arthur Artur Arturo Arvid Ashok Ashraf Asif Atal
  Attila Aubrey August Augusto Aurelio Austin Avi Axel Aydar Ayman Ayub Aziz Babacar Baldwin Barack Barry
  Bart Bartholomew Bashar Bashir Basil Bassam Behzad Bekir Ben Benedict Benito Benjamin Benny Bernard
  Bernardo Bernd Bernhard Bernie Bert Bertrand Bilal Bill Billy Bjorn Björn Bo Boaz Bob Bobby Bogdan Bohdan
  Bohumil Boris Borislav Boyko Brad Bradley Branko Brendan Brett Brian Bruce Bruno Bryan Burak Burhan Byron
  Caleb Calvin Cameron Camilo Carl Carlo Carlos Carsten Carter Casper Cecil Cedric Celestin Cem Cesar Chad
  Charles Charlie Cheikh Chester Chidi Chinedu Christian Christoph Christophe Christopher Chuck Chukwu Claes
  Clarence Claude Claudio Claus Clay Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Colin Conor
  Conrad Constantin Cornelius Costa Craig Cristian Cristóbal Curtis Cyril Cyrus César Dag Dale Damian Damien
  Damir Dan Daniel Daniil Danilo Danny Daoud Dario Darren Darryl Dave David Davide Davit Dean Declan Dejan
  Delroy Denis Dennis Denys Derek Desmond Dexter Didier Diego Dieter Dietrich Dimitar Dimitri Dimitrios
  Dimitris Dirk Django Dmitri Dmitrij Dmitriy Dmitry Dmytro Dominic Dominik Don Donald Donovan Doug Douglas
  Dragan Drago Duncan Dusan Dustin Dušan Dwight Dylan Eamonn Earl Eddie Edgar Edmond Edmund Edoardo Eduard
  Eduardo Edvard Edward Edwin Efraim Egon Ehud Einar Eino Eirik Eitan Elias Elijah Eliot Elliot Elliott
  Elmar Elon Elvin Elvis Emadeddin Emeka Emil Emile Emilio Emmanuel Emmerson Emmett Emre Enda Enrico Enrique
  Ephraim Erdem Eric Erich Erik Erling Ernest Ernesto Ernst Ethan Etienne Euan Eugen Eugene Evan Evgeni
  Evgeny Ewan Fabian Fabio Fabrice Fadi Fahad Faisal Farhad Farid Farouk Faruk Fayaz Fayez Fayiz Federico
  Felipe Felix Femi Ferdinand Ferdy Fergus Ferit Fernando Fidel Filip Finn Florian Floyd Fouad Fran
  Francesco Francis Francisco Franco Francois Frank Franklin Franz François Fred Freddy Frederic Frederick
  Frederik Fredrik Friedrich Fritz Fyodor Gabriel Gael Galen Gareth Garry Gary Gaspar Gavin Gavrilo Geert
  Gennadi Gennady Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard Gerd Gerhard
  Germán Gerry Gert Ghassan Ghazi Giacomo Gianni Gideon Gil Gilbert Gilles Giorgi Giorgio Giovanni Giulio
  Giuseppe Glen Glenn Godfrey Gonzalo Goran Gordon Graeme Graham Grant Greg Gregor Gregorio Gregory Grigory
  Guido Guillaume Guillermo Gunnar Gunther Guram Gus Gustav Gustavo Guy Göran Günther Habib Hadi Haider
  Hakan Hakim Hal Hamad Hamid Hamish Hamza Hani Hank Hannes Hans Harald Hari Harold Haroun Harry Haruki
  Harvey Hasan Hassan Hector Heiko Heinrich Heinz Helge Helmut Hendrik Henning Henri Henrik Henry Herbert
  Herman Hermann Herschel Hicham Hilal Hiroshi Hisham Holger Homer Horace Horacio Horst Hosni Hossein Howard
  Hubert Hugh Hugo Humphrey Husain Husayn Hussain Hussein Héctor Iain Ian Ibrahim Ibrahima Idris Igor Ihor
  Ilham Ilia Ilie Ilya Ilyas Imad Imran Indrek Ingmar Ingram Inigo Ion Iosif Ira Isaac Isaiah Ishaq Isidore
  Isidro Ismael Ismail Issa Istvan István Ivan Ivar Ivo Jaakko Jaan Jaber Jabir Jabu Jack Jackson Jacob
  Jacques Jaime Jair Jakob Jakub Jalal Jamal James Jan Janek Janez Janos Jared Jari Jaroslav Jaroslaw
  Jarosław Jason Jasper Javier Jay Jed Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jerzy Jesper
  Jesús Jethro Jibril Jim Jimmy Jiri Jiří Joachim Joao Joaquin Joaquín Jochen Joe Joel Johan Johann Johannes
  John Johnny Jon Jonah Jonas Jonathan Jonny Joost Jordi Jorge Jose Josef Joseph Josh Joshua Josip Josue
  José Jovan Jozef João Juan Juho Jules Julian Julien Julio Julius Juraj Jurgen Juri Justin János Jóhann
  Jørgen Jürgen Kaleb Kamal Kareem Karel Karim Karl Kaspar Kayode Kazimierz Keith Kelechi Kemal Ken Kenji
  Kenneth Kenny Kent Kerem Kevin Khaled Khalid Khalifa Khalil Kieran Kiril Kirill Kjell Klaus Klemens Knut
  Kofi Kojo Konrad Konstantin Konstantinos Kostas Kristian Kristof Krzysztof Kumar Kurt Kwabena Kwaku Kwame
  Kwasi Kyle Kyriakos Ladislav Laith Lamar Lamine Lance Larry Lars Laszlo Laurence Laurent Lawrence Lech
  Leif Len Lennart Leo Leon Leonard Leonardo Leonel Leonid Leopold Leroy Lester Lev Levi Lewis León Liam
  Lionel Lloyd Lorenz Lorenzo Lothar Louis Lubomir Lubos Luc Lucas Luciano Ludwig Luigi Luis Luiz Luka Lukas
  Lukasz Luke Luqman Luther Lwazi Lyndon László Maciej Magnus Mahathir Mahdi Mahmoud Mahmud Majdi Majid
  Malcolm Malik Mamadou Manfred Manmohan Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek
  Mariano Marin Mario Marián Mark Marko Markus Marlon Marsel Martin Martti Marty Marvin Marwan Massimo Mateo
  Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matti Maurice Mauricio Maurizio Maury Max Maxim
  Maxime Maximilian Mazen Mehdi Mehmet Meir Melvin Mervyn Michael Michal Michel Mick Miguel Mihai Mika
  Mikael Mike Mikel Mikhail Mikhailo Mikko Miklos Mikuli Mikuláš Milan Milo Milos Miloš Milton Miodrag Miro
  Miroslav Mirza Mitch Mitchell Mitt Mladen Modou Mohamad Mohamed Mohammad Mohammed Mohsen Moises Moktar
  Moritz Morris Morten Mortimer Moses Moshe Moussa Mthunzi Muammar Muhamed Muhammad Muhammadu Muhammed
  Mukhtar Munir Murad Murat Mustafa Mustapha Mykhailo Mykola Nabil Nader Nadir Naftali Naguib Najib Narendra
  Naser Nasir Nasser Nate Nathan Nathaniel Ned Neil Nelson Nestor Niall Nicholas Nick Nicklas Nico Nicolae
  Nicolas Nicolás Nigel Nikita Niklas Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikos
  Nils Nizar Nnamdi Noah Noel Norbert Norman Nouri Nuri Néstor Obadiah Obi Odd Oddvar Olaf Olav Oleg Oleh
  Oleksandr Oleksii Oleksiy Oliver Olivier Olli Olof Olusegun Omar Omer Ondrej Ondřej Onur Orhan Osama Oscar
  Oskar Osman Oswald Otto Ousmane Owen Pablo Paddy Paolo Pascal Patrice Patrick Patrik Paul Paulo Pavel
  Pavle Pavlo Pawel Paweł Pedro Peer Per Percival Percy Perry Petar Pete Peter Petr Petro Petros Petru
  Petter Petteri Phil Philip Philipp Philippe Phillip Pierre Piers Piet Pieter Pietro Piotr Pranab Pyotr
  Qais Qasim Quentin Quincy Rached Radek Radim Radoslav Radosław Radovan Raed Rafael Rafal Rafic Rafiq
  Raghav Rahim Rahul Rainer Raj Rajiv Rakesh Ralf Ralph Rami Ramiro Ramon Ramzan Ramzi Ramón Randolph Randy
  Raphael Rashad Rashed Rashid Rasmus Rastislav Ratko Raul Ravi Ray Raymond Raúl Recep Reggie Reginald
  Reinhard Reinhold Remi Renato Rene Renzo René Reuben Rex Reza Riad Ricardo Riccardo Richard Rick Rino
  Risto Riyad Rob Robbie Robert Roberto Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Roland Rolf Roman
  Romano Ron Ronald Ronan Ronnie Rory Ross Roy Ruben Rubén Rudolf Rudy Rui Rune Rupert Ruslan Russ Russell
  Rustam Ryan Ryszard Rémi Saad Sabri Saddam Sadiq Saeed Said Saif Salah Saleh Salim Salman Salvador
  Salvatore Sameh Sami Samir Samuel Sandro Sanjay Santiago Santo Saud Saul Saïd Scott Sean Sebastian
  Sebastián Segun Seif Selim Serge Sergei Sergej Sergey Sergio Serhii Serhiy Serkan Seth Seydou Seymour
  Shadi Shahid Shane Sharif Shaun Shawn Sherif Shimon Shinzo Shlomo Sid Sidney Siegfried Sigmund Silas
  Silvio Simeon Simon Sinan Sipho Slobodan Solomon Somchai Soren Spencer Spyros Srdjan Stan Stanislav
  Stanislaw Stanisław Stanley Stefan Stefano Steffen Stellan Stephan Stephane Stephen Steve Steven Stewart
  Stig Stipe Stojan Stuart Subhash Suhail Sukhbir Suleiman Suleyman Sultan Sunil Suresh Svein Sven
  Svyatoslav Syed Sylvain Sándor Sébastien Søren Tadeusz Taher Tahir Takeshi Talal Tam Tamir Tarek Tareq
  Tariq Taro Taufiq Tawfiq Tayyip Ted Teddy Teemu Tendai Terence Terry Teuvo Thabo Thaddeus Themba Theo
  Theodor Theodore Thierry Thomas Thor Thorsten Thulani Tibor Tim Timo Timothy Timur Tito Tobias Todd Tolga
  Tom Tomas Tomasz Tomislav Tommy Tomás Tomáš Tony Tor Torsten Trevor Tristan Troy Tunde Tyler Tyrone Ugo
  Uhuru Ulf Ulrich Umar Umberto Umit Urban Uri Usama Uwe Vaclav Vadim Valentin Valerio Valeriy Valery Vance
  Vasil Vasile Vasily Vasyl Vicente Victor Viktor Vince Vincent Vincenzo Virgil Vit Vitali Vitalii Vitaly
  Vitor Vittorio Vlad Vladimir Vladislav Vojislav Volkan Volker Volodymyr Vsevolod Vuk Vyacheslav Václav
  Wael Waleed Walid Wallace Walter Ward Warren Wayne Wendell Werner Wilfred Wilfried Wilhelm Will Willem
  William Willie Willy Wim Winston Wojciech Wolfgang Woody Władysław Xavier Yaakov Yahya Yair Yakov Yannick
  Yaroslav Yasin Yasir Yasser Yassin Yaw Yevgeni Yevgeny Yevhen Yitzhak Yoav Yossi Younis Youri Yousef
  Youssef Youssouf Yunus Yuri Yuriy Yury Yusuf Yves Zach Zachary Zaid Zakaria Zayed Zbigniew Zdenek Zdeněk
  Zdravko Zechariah Zhan Ziad Zidane Zine Zlatko Zoltan Zoltán Zoran Zuhair Zygmunt Étienne
`;

const FEMALE = `
  Abigail Ada Adaeze Adanna Adela Adelaide Adele Adriana Adrienne Agata Agatha Agnes Agnieszka Aida Aileen
  Aimée Aisha Akiko Akua Alba Alberta Alejandra Aleksandra Alena Alessandra Alexandra Alexandria Alice
  Alicia Alina Aline Alison Allison Alma Alyssa Ama Amaka Amal Amalia Amanda Amara Amber Amelia Amina
  Aminata Amira Amy Amélie Ana Anastasia Anastasiya Angela Angelica Angelina Angeline Anita Anja Ann Anna
  Annabel Annabelle Anne Anneke Annelise Annette Annie Annika Antonella Antonia Anya April Arabella Araceli
  Aretha Ariana Arlene Asma Asmaa Assia Astrid Audrey Aurelia Aurora Ava Ayesha Ayşe Azra Aïcha Barbara
  Beata Beatrice Beatriz Becky Belinda Bella Benazir Bernadette Berta Bertha Beryl Beth Bethany Betsy Betty
  Bianca Bianka Birgit Blanca Bonnie Branka Brenda Brianna Bridget Brigitte Brit Britney Britt Bushra Bärbel
  Camila Camilla Candice Cara Carina Carla Carlotta Carly Carmen Carol Carola Carole Carolina Caroline
  Carolyn Carrie Cassandra Catalina Caterina Catherine Cathy Cecilia Celeste Celia Celine Charlene Charlotte
  Chelsea Cheryl Chiamaka Chiara Chimamanda Chloe Chloé Christa Christiane Christina Christine Ciara Cindy
  Claire Clara Clarissa Claudette Claudia Clementine Colette Colleen Concepción Condoleezza Connie Constance
  Cora Cordelia Corinna Corinne Courtney Cristina Cynthia Cécile Céline Dagmar Dagny Daisy Dalia Dana Danica
  Daniela Danielle Danuta Daphne Daria Darlene Darya Dawn Debbie Deborah Debra Deirdre Delia Delphine Denise
  Desiree Diana Diane Dilma Dina Dolores Dominika Donna Dora Doreen Doris Dorota Dorothea Dorothy Edith Edna
  Eileen Elaine Elana Eleanor Elena Eleni Elin Elina Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen
  Elma Elodie Eloise Elsa Elsie Elvira Emilia Emilie Emily Emma Erica Erika Erin Erna Ernestine Esi
  Esmeralda Esperanza Estelle Esther Eszter Ethel Eugenia Eugenie Eunice Eva Evangeline Eve Evelyn Ewa
  Fabiola Fadwa Faith Farah Farida Fatima Fatma Fatou Faustina Fawzia Federica Felicia Felicity Fern
  Fernanda Fiona Flavia Flora Florence Folake Frances Francesca Francisca Françoise Freda Freya Frida Frieda
  Fumiko Funmi Gabriela Gabriella Gabrielle Gail Galina Gemma Genevieve Georgia Georgina Geraldine Gerda
  Germaine Gertrude Ghada Gianna Gillian Gina Gisela Giulia Gladys Glenda Gloria Golda Grace Graça Greta
  Gretchen Gro Guadalupe Gudrun Gunilla Gwen Gwendolyn Habiba Hala Halima Halina Hana Hanan Hanna Hannah
  Hanne Harriet Hattie Hayley Hazel Heather Heba Hedda Hege Heidi Heike Helen Helena Helene Helga Henrietta
  Henriette Hermione Hilary Hilda Hilde Hillary Hina Holly Hope Huda Hélène Ida Ifeoma Ilona Imelda Imogen
  Ines Inga Ingeborg Ingrid Inès Iolanda Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isolde Iva
  Ivana Ivanka Iveta Ivy Iwona Izabela Jacinda Jacqueline Jadwiga Jana Jane Janet Janice Janine Jasmin
  Jasmine Jeanette Jeanne Jelena Jelka Jemima Jenna Jennifer Jenny Jessica Jill Jimena Jitka Joan Joana
  Joanna Joanne Jocelyn Jodie Johanna Jolanta Josefina Josephine Joy Joyce Juana Juanita Judith Judy Julia
  Juliana Julie Juliet Juliette June Justine Kaisa Kaja Kamala Karen Karin Karina Karla Karolina Kasia
  Katarina Katarzyna Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin
  Katrina Katy Kayla Keiko Kerstin Khadija Kimberly Kinga Kira Kirsten Kirsti Klara Krista Kristalina
  Kristen Kristin Kristina Kristine Krystyna Ksenia Kylie Laila Lakshmi Lana Larissa Latifa Laura Laurel
  Lauren Laurie Lavinia Layla Lea Leah Leila Lena Leni Leonie Leonora Lesley Leticia Leyla Lidia Lieke Lila
  Lilian Liliana Lillian Lily Lina Linda Linnea Lisa Lisbeth Lise Liudmila Liv Liz Liza Lizzie Ljiljana
  Ljubica Lola Loretta Lorna Lorraine Lotte Louisa Louise Lourdes Lubna Lucia Lucie Lucille Lucinda Lucy
  Lucía Ludmila Luisa Luise Luz Lydia Lyn Lynette Lynn Lyudmila Mabel Maddison Madeleine Madeline Magali
  Magda Magdalena Maggie Mahnaz Maia Maja Makena Malala Malgorzata Malin Manal Manon Manuela Mara Marcela
  Marcia Mareike Margaret Margareta Margarita Margaux Margot Margrethe Marguerite Maria Mariam Mariana
  Marianna Marianne Marie Marija Marilyn Marina Marion Marisa Marisol Marit Marjorie Marlene Marta Martha
  Martina Mary Maryam Marzena María Matilda Maud Maureen Maya Małgorzata Megan Meghan Mei Melania Melanie
  Melinda Melissa Mercedes Meredith Merete Mia Michaela Michelle Mila Mildred Milena Milica Minna Mira
  Miranda Mireille Miriam Mirjana Moira Molly Mona Monica Monika Monique Muriel Mónica Nabila Nada Nadezhda
  Nadia Nadine Nadja Nafisa Naima Najla Nancy Naomi Natalia Natalie Nataliya Natalya Natasha Nathalie Nawal
  Neelam Nelly Nerys Ngozi Nicole Nicolette Nieves Nikki Nina Nirmala Nisha Njeri Nkechi Noelle Noemi
  Nomvula Nora Norah Noreen Norma Nuria Octavia Odile Oksana Olena Olga Olha Olive Olivia Olympia Ona
  Ophelia Oprah Orla Pamela Paola Patience Patricia Patrizia Patty Paula Paulina Pauline Pearl Peggy
  Penelope Penny Petra Philippa Phoebe Phyllis Pia Pilar Pippa Polly Pratibha Precious Priscilla Priti Priya
  Priyanka Queenie Rachel Rachida Radka Ragnhild Rahma Raisa Randi Rania Raquel Rasha Rebecca Reem Regina
  Regine Reina Rena Renata Renate Renée Rhonda Riikka Rima Rina Rita Roberta Robyn Rosa Rosalia Rosalind
  Rosanna Rose Roseanne Rosemary Rosie Rosita Roswitha Rowena Roxana Roxanne Roya Rozina Ruth Ruzica Sabina
  Sabine Sabrina Sadia Sally Salma Salome Samantha Samia Samira Sandra Sanna Sanne Sara Sarah Saskia
  Savannah Scarlett Selena Selma Serena Shakira Sharon Sheikha Sheila Shelley Sheryl Shirin Shirley Sibylle
  Sienna Signe Sigrid Silja Silke Silvia Simona Simone Siobhan Siri Sofia Sofie Solveig Sonia Sonja Sophia
  Sophie Soraya Stacey Stella Stephanie Sue Sumaya Susan Susana Susanna Susanne Susie Suzanne Svetlana
  Sylvia Sylvie Tabitha Tamar Tamara Tamsin Tania Tanja Tanya Tara Tatiana Tatjana Tatyana Teresa Tessa
  Thandi Thandiwe Thelma Theresa Therese Thora Tiffany Tina Tonje Tova Tracey Trine Trudy Uma Ursula Uschi
  Valentina Valerie Valérie Vanda Vanessa Vera Verena Veronica Veronika Vesna Victoria Viktoria Viktoriya
  Viola Violet Violeta Virginia Virginie Vivian Viviane Vivien Vivienne Véronique Wafa Wafaa Wanda Wangari
  Wanjiru Wendy Whitney Wilhelmina Wilma Winifred Winnie Xenia Ximena Yaa Yael Yana Yara Yasmin Yasmine
  Yelena Yevgenia Yoko Yolanda Yulia Yuliya Yvette Yvonne Zahra Zainab Zanele Zara Zeinab Zelda Zinaida Zita
  Zoe Zofia Zora Zorica Zoé Zsófia Zubaida Zuzana
`;

const EITHER = `
  Abu Alex Alexis Andrea Ariel Ashley Aung Camille Chris Devon Dominique Gabriele Iman Jackie Jamie Jean Jo
  Jordan Kay Kelly Kim Kris Lee Leslie Lou Luca Mai Marian Michele Mina Morgan Nana Nicola Noor Nour Pat
  Robin Rosario Sam Sasha Shannon Toni Tracy
`;

export type Gender = 'male' | 'female';

function listed(names: string): readonly string[] {
  return names.split(/\s+/u).filter((name) => name !== '');
}

/** First name, as written, to the gender it tells; null where it tells none. */
export const FIRST_NAMES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...listed(MALE).map((name) => [name, 'male'] as const),
  ...listed(FEMALE).map((name) => [name, 'female'] as const),
  ...listed(EITHER).map((name) => [name, null] as const),
]);
