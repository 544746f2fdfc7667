package winnow.date;

import org.junit.jupiter.api.Test;

final class WestEuropeanLinesTest {
  @Test
  void readsTheLinesOfWesternEurope() {
    String lines =
        """
        fr     2014-12-05                       vendredi, décembre 5 2014.
        fr     2014-05-11                       dimanche 11 Mai 2014
        fr     2013-02-15                       fév 15, 2013
        es     2014-03-11                       11 Marzo, 2014
        es     2014-09-13                       13 Septiembre, 2014
        pt     -                                sexta-feira, 10 de junho de 2014 14:52
        pt     2014-06-10T14:52                 terça-feira, 10 de junho de 2014 14:52
        de     2014-10-18T22:56                 18.10.14 um 22:56 Uhr
        fr     2018-03-05T16:21                 5 March 2018 | 16h21
        fr     2018-03-05T16:21                 Le lundi 5 mars 2018 à 16 h 21
        fr     2018-03-05T16:21                 Mis à jour à 16h21, le 5 mars 2018
        fr     2018-03-05T16:21+01:00           Publié : 5 mars 2018 à 16h21 CET
        fr     2018-03-05                       Par Jean Dupont, publié le 05/03/2018
        fr     2018-03-05T16:21                 5 mars 2018 - 16:21
        de     2018-03-05T16:21                 5.3.2018, 16.21 Uhr
        de     2018-03-05T16:21+01:00           Montag, 5. März 2018 um 16:21 Uhr (MEZ)
        de     2018-03-05T16:21                 Von Max Muster | Stand: 05.03.2018, 16:21 Uhr | Lesedauer: 3 Min.
        de     2018-03-05                       Veröffentlicht: 05.03.2018 Aktualisiert: 06.03.2018
        de     2018-03-05T16:21                 05.03.18 - 16:21
        de     2018-03-05                       vom 5. März 2018
        de     2018-03-05/2018-03-07            5.-7. März 2018
        de     2018-03-05/2018-03-06            5./6. März 2018
        de     2018-03-05/2018-03-07            05.03.-07.03.2018
        de     2018-03-05/2018-03-07            05. - 07.03.2018
        de     2018-03                          Mär 2018
        es     2018-03-05T16:21                 Lunes, 5 de marzo de 2018 a las 16:21 hs
        es     2018-03-05T16:21-03:00           5 mar 2018 16:21 GMT-3
        es     2018-03-05T16:21+01:00           05 MAR 2018 - 16:21 CET
        es     2018-03-05                       5 de marzo, 2018
        es     2018-03-05                       marzo 5 de 2018
        es     2018-03-05T16:21:00              5/3/2018 4:21:00 p.m.
        pt     2018-03-05T16:21                 5 de março de 2018 | 16h21
        pt     2018-03-05T16:21                 Segunda-feira, 05/03/2018, às 16h21
        pt     2018-03-05T16:21                 Publicado em 05/03/2018 - 16:21 Atualizado em 06/03/2018 - 10:00
        pt     2018-03-05T16:21                 5 Mar 2018 às 16:21
        it     2018-03-05T16:21                 Lunedì 5 marzo 2018, ore 16:21
        it     2018-03-05T16:21                 5 marzo 2018 alle 16.21
        it     2018-03-05T16:21                 Aggiornato il 5 marzo 2018 alle ore 16:21
        it     2018-03-05T16:21                 05/03/2018 16:21
        nl     2018-03-05T16:21                 5 maart 2018 16:21 uur
        nl     2018-03-05T16:21                 Gepubliceerd op 5 maart 2018 om 16.21 uur
        nl     2018-03-05T16:21                 ma 5 mrt. 2018, 16:21
        ca     2018-03-05                       5 de març de 2018
        ca     2018-03-05T16:21                 Dilluns, 5 de març del 2018 16:21
        gl     2018-03-05T16:21                 5 de marzo de 2018 ás 16:21
        eu     2018-03-05                       2018ko martxoaren 5a
        fr     2016-01-19/2016-01-21            du 19 au 21 janvier 2016
        nl     2016-01-19/2016-01-21            19 t/m 21 januari 2016
        pt     2016-01-19/2016-01-21            19 - 21 de janeiro de 2016
        pt     2016-01-19/2016-01-21            de 19 a 21 de janeiro de 2016
        es     2016-01                          Enero 2016
        es     2016-01                          Enero del 2016
        nl     2016-01                          Januari 2016
        fr     2016-05-10T18:00                 Publié le 10 mai 2016 à 18h00 - Mis à jour le 11 mai 2016 à 09h12
        fr     2016-05-10T18:00                 Mis à jour le 10.05.2016 à 18h00
        fr     2016-05-10T18:00                 Par AFP, le 10 mai 2016 18:00
        fr     2016-05-10T18:00                 10 mai 2016, 18h
        fr     2016-05-10                       Paris, le 10 mai 2016
        fr     2016-05-10T18:00:45              mardi 10 mai 2016 18:00:45
        fr     2016-05-10T18:00                 10 mai 2016 à 18 heures
        de     2016-05-10T18:00                 Dienstag, den 10.05.2016 um 18.00 Uhr
        de     2016-05-10T18:00                 10. Mai 2016, 18 Uhr
        de     2016-05-10T18:00                 10.5.16 18:00
        de     2016-05-10                       Stand: 10.05.2016 | Lesezeit 3:45 Minuten
        de     2016-05-10T18:00                 Erstellt: 10.05.2016, 18:00 Uhr / Geändert: 11.05.2016, 10:00 Uhr
        de     2016-05-10                       Letztes Update: 11.05.2016 / 10:00 Uhr | Veröffentlicht: 10.05.2016
        es     2016-05-10T18:00+02:00           10 mayo 2016 18:00 CEST
        es     2016-05-10T18:00                 10 MAY 2016 18:00
        es     2016-05-10T18:00                 Martes, 10 mayo 2016 - 18:00
        es     2016-05-10T18:00                 10/05/2016 - 18:00h.
        es     2016-05-10T18:00                 10/05/2016 a las 18:00 h
        es     2016-05-10T18:00:45              Actualizado 10/05/2016 18:00:45 CET
        es     -                                MADRID, 10 May. (EUROPA PRESS)
        es     2016-05-10T18:00                 10 de mayo de 2016, 18:00 hs.
        es     2016-05-10T18:00                 Publicado el 10 de mayo de 2016 a las 06:00 PM
        es     2016-05-10T18:00-05:00           10 May, 2016 - 6:00 p. m. COT
        es     2016-05-10                       Por: Redacción 10 mayo, 2016
        pt     2016-05-10T18:00                 10 maio 2016 às 18:00
        pt     2016-05-10T18:00                 10/05/2016 18h00 - Atualizado em 10/05/2016 19h12
        pt     2016-05-10T18:00                 Publicado: 10/05/16 às 18:00
        pt     2016-05-10T18:00                 Por Redação, São Paulo - 10/05/2016 18:00
        pt     2016-05-10                       10 de maio, 2016
        pt     2016-05-10                       3ª feira, 10 de maio de 2016
        it     2016-05-10                       martedì, 10 maggio 2016
        it     2016-05-10T18:00                 10 Maggio 2016 alle 18:00
        it     2016-05-10T18:00                 Pubblicato il: 10/05/2016 18:00
        it     2016-05-10T18:00                 Ultimo aggiornamento: 10-05-2016, 18:00
        it     2016-05-10                       10 mag 2016
        it     2016-05-10T18:00                 10 mag. 2016 18:00
        it     2016-05-10                       Roma, 10 mag. 2016
        nl     2016-05-10                       dinsdag 10 mei 2016
        nl     2016-05-10T18:00                 10-05-16, 18:00
        nl     2016-05-10T18:00                 10 mei 2016 om 18:00
        nl     2016-05-10T18:00                 Laatst bijgewerkt op: 10 mei 2016 18:00
        nl     2016-05-10T18:00                 Gepubliceerd: 10 mei 2016 18:00 Gewijzigd: 11 mei 2016 10:00
        de     -                                Mittwoch, 10. Mai 2016
        fr     -                                mercredi 10 mai 2016
        es     -                                31 de abril de 2016
        pt     -                                31 de novembro de 2016
        it     -                                31 settembre 2016
        nl     -                                31 juni 2016
        fr     -                                10 mai 2016 à 24h30
        de     -                                10.05.2016, 25:00 Uhr
        es     -                                10/05/2016 18:75
        de     2016-05-10T18:00                 Di., 10.05.2016, 18:00 Uhr
        """;

    Cases.check(lines);
  }
}
