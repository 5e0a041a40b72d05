BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'umkm_studio','m001_the_first_store','2026-11-22 13:29:16.173844+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'umkm_studio','m002_costs_payments_and_people','2026-11-22 13:29:16.230612+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'umkm_studio','m003_what_imports_brought','2026-11-22 13:29:16.240511+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'umkm_studio','m004_weekly_themes','2026-11-22 13:29:16.240787+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'umkm_studio','m005_what_posts_are_made_of','2026-11-22 13:29:16.273222+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'umkm_studio','m006_marked_days','2026-11-22 13:29:16.273635+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'umkm_studio','m007_results_over_time','2026-11-22 13:29:16.313130+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'umkm_studio','m008_pace_and_rest','2026-11-22 13:29:16.313601+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'umkm_studio','m009_answers_to_imports','2026-11-22 13:29:16.313844+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'umkm_studio','m010_codes_in_runs','2026-11-22 13:29:16.336923+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'umkm_studio','m011_partners_in_full','2026-11-22 13:29:16.527190+00:00');
INSERT INTO "_sqlite_migrations" VALUES(12,'umkm_studio','m012_small_tests','2026-11-22 13:29:16.543978+00:00');
INSERT INTO "_sqlite_migrations" VALUES(13,'umkm_studio','m013_loyalty','2026-11-22 13:29:16.545672+00:00');
INSERT INTO "_sqlite_migrations" VALUES(14,'umkm_studio','m014_testimonials','2026-11-22 13:29:16.546391+00:00');
INSERT INTO "_sqlite_migrations" VALUES(15,'umkm_studio','m015_criticism','2026-11-22 13:29:16.546948+00:00');
INSERT INTO "_sqlite_migrations" VALUES(16,'umkm_studio','m016_messages','2026-11-22 13:29:16.567483+00:00');
INSERT INTO "_sqlite_migrations" VALUES(17,'umkm_studio','m017_replies','2026-11-22 13:29:16.567971+00:00');
INSERT INTO "_sqlite_migrations" VALUES(18,'umkm_studio','m018_trust_kit','2026-11-22 13:29:16.568320+00:00');
INSERT INTO "_sqlite_migrations" VALUES(19,'umkm_studio','m019_fair_tests','2026-11-22 13:29:16.568660+00:00');
INSERT INTO "_sqlite_migrations" VALUES(20,'umkm_studio','m020_search','2026-11-22 13:29:16.569514+00:00');
INSERT INTO "_sqlite_migrations" VALUES(21,'umkm_studio','m021_months_closed','2026-11-22 13:29:16.588343+00:00');
INSERT INTO "_sqlite_migrations" VALUES(22,'umkm_studio','m022_first_week','2026-11-22 13:29:16.588546+00:00');
CREATE TABLE channel_checks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL CHECK (channel <> ''),
        checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on)),
        talk TEXT NOT NULL CHECK (talk IN ('yes', 'partly', 'no')),
        quality TEXT NOT NULL CHECK (quality IN ('yes', 'partly', 'no')),
        care TEXT NOT NULL CHECK (care IN ('yes', 'partly', 'no')),
        questions TEXT NOT NULL CHECK (questions IN ('yes', 'partly', 'no')),
        complaints TEXT NOT NULL CHECK (complaints IN ('yes', 'partly', 'no')),
        insults TEXT NOT NULL CHECK (insults IN ('yes', 'partly', 'no')),
        time TEXT NOT NULL CHECK (time IN ('yes', 'partly', 'no')),
        benefit TEXT NOT NULL DEFAULT '',
        gap TEXT NOT NULL DEFAULT '',
        next_step TEXT NOT NULL DEFAULT '',
        result TEXT NOT NULL CHECK (result IN ('ready', 'almost', 'not_yet')),
        UNIQUE (channel, checked_on)
    ) STRICT
    ;
INSERT INTO "channel_checks" VALUES(1,'instagram','2026-07-27','yes','partly','partly','partly','yes','yes','partly','0812','koma, titik; dua','=HYPERLINK("x")','ready');
INSERT INTO "channel_checks" VALUES(2,'Radio kampung','2026-07-08','no','no','yes','no','no','partly','partly','''petik','baris satu
baris dua','0812','not_yet');
CREATE TABLE closed_months (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01')),
        closed_on TEXT NOT NULL CHECK (closed_on IS date(closed_on)),
        facts TEXT NOT NULL CHECK (facts <> '')
    ) STRICT
    ;
INSERT INTO "closed_months" VALUES(1,'2026-01','2026-02-02','{"month":"2026-01-01","until":"2026-01-31","sales":{"orders":2,"net_sales":504505,"profit":null,"without_cost":["+Pesanan khusus 1 koma, titik; dua 0 g","Produk 1 baris satu baris dua 2 g"]},"sales_before":{"orders":0,"net_sales":null,"profit":null,"without_cost":[]},"orders_by_code":1,"orders_reported":1,"posts":{"education":0,"story":0,"behind_the_scenes":0,"promo":0},"net_sales_by_pillar":{"education":0,"story":169500,"behind_the_scenes":0,"promo":335005},"net_sales_elsewhere":0,"net_sales_untraced":0,"best":[],"loved":null,"owed":0,"answers":{"usual":null,"timed":0},"heard":{"testimonials":0,"allowed":0,"criticisms":0,"fixed":0,"mended":[]},"efforts":{"pillars":{},"activities":{"answers":{"done":1,"minutes":null,"orders":0,"profit":null,"untimed":0},"partners":{"done":3,"minutes":null,"orders":1,"profit":null,"untimed":0},"ads":{"done":2,"minutes":7262,"orders":0,"profit":-150049,"untimed":0}}},"audience":{"now":{"messages":{"question":0,"comment":0,"complaint":0,"idea":2},"parts":{"morning":1,"midday":0,"afternoon":0,"evening":2},"formats":[]},"before":{"messages":{"question":0,"comment":0,"complaint":0,"idea":0},"parts":{"morning":0,"midday":0,"afternoon":0,"evening":0},"formats":[]}}}');
CREATE TABLE "codes" (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL,
        key TEXT NOT NULL CHECK (key <> ''),
        kind TEXT NOT NULL
            CHECK (kind IN ('post', 'partner', 'ad', 'loyalty', 'referral', 'channel')),
        post_id INTEGER REFERENCES posts (id),
        partner_id INTEGER REFERENCES partners (id),
        customer_id INTEGER REFERENCES customers (id),
        place TEXT NOT NULL DEFAULT '',
        discount_percent REAL CHECK (discount_percent BETWEEN 0 AND 100),
        discount_amount INTEGER CHECK (discount_amount >= 0),
        least_order INTEGER CHECK (least_order > 0),
        product_ids TEXT NOT NULL DEFAULT '[]' CHECK (product_ids GLOB '[[]*]'),
        starts_on TEXT CHECK (starts_on IS date(starts_on)),
        ends_on TEXT CHECK (ends_on IS date(ends_on)),
        usage_limit INTEGER CHECK (usage_limit > 0),
        cost INTEGER NOT NULL DEFAULT 0 CHECK (cost >= 0),
        archived_on TEXT CHECK (archived_on IS date(archived_on)),
        CHECK (discount_percent IS NULL OR discount_amount IS NULL),
        CHECK (ends_on >= starts_on)
    ) STRICT
    ;
INSERT INTO "codes" VALUES(1,'RATNA10','ratna10','post',1,1,NULL,'',10.0,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(2,'PROMO-00','promo00','post',NULL,4,NULL,'',33.3333,NULL,NULL,'[14, 16]','2026-11-17',NULL,1,0,NULL);
INSERT INTO "codes" VALUES(3,'PROMO-00','promo00','post',6,4,NULL,'',33.3333,NULL,NULL,'[14, 16]',NULL,'2025-12-07',1,0,NULL);
INSERT INTO "codes" VALUES(4,'PROMO-01 X','promo01x','partner',12,3,NULL,'',0.5,NULL,50000,'[12, 13]','2026-01-23','2026-02-22',1,0,NULL);
INSERT INTO "codes" VALUES(5,'PROMO-01 X','promo01x','partner',13,3,NULL,'',0.5,NULL,50000,'[12, 13]',NULL,'2025-02-12',1,0,NULL);
INSERT INTO "codes" VALUES(6,'PROMO-02 XX','promo02xx','ad',8,2,NULL,'packaging',7.5,NULL,50000,'[14, 17]','2026-05-09','2026-06-08',NULL,0,NULL);
INSERT INTO "codes" VALUES(7,'PROMO-02 XX','promo02xx','ad',13,2,NULL,'packaging',7.5,NULL,50000,'[14, 17]',NULL,'2025-05-29',NULL,0,NULL);
INSERT INTO "codes" VALUES(8,'PROMO-03 XXX','promo03xxx','loyalty',9,2,NULL,'',33.3333,NULL,NULL,'[15, 16]',NULL,NULL,1,0,NULL);
INSERT INTO "codes" VALUES(9,'PROMO-04 XXXX','promo04xxxx','referral',7,NULL,NULL,'',0.5,NULL,50000,'[15, 17]',NULL,NULL,NULL,475000,NULL);
INSERT INTO "codes" VALUES(10,'PROMO-05 XXXXX','promo05xxxxx','channel',4,2,NULL,'',100.0,NULL,50000,'[14, 17]',NULL,NULL,1,475000,NULL);
INSERT INTO "codes" VALUES(11,'PROMO-06 XXXXXX','promo06xxxxxx','post',6,3,NULL,'packaging',10.0,NULL,NULL,'[13, 14]','2026-10-18','2026-11-17',NULL,475000,NULL);
INSERT INTO "codes" VALUES(12,'PROMO-07 XXXXXXX','promo07xxxxxxx','partner',5,2,NULL,'',10.0,NULL,50000,'[12, 15]','2026-02-03',NULL,50,0,NULL);
INSERT INTO "codes" VALUES(13,'PROMO-08 XXXXXXXX','promo08xxxxxxxx','ad',NULL,3,NULL,'',33.3333,NULL,NULL,'[14, 16]','2026-08-18',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(14,'PROMO-09 XXXXXXXXX','promo09xxxxxxxxx','loyalty',13,NULL,NULL,'instagram',7.5,NULL,NULL,'[12, 13]','2026-11-05',NULL,50,475000,'2026-01-20');
INSERT INTO "codes" VALUES(15,'PROMO-10 XXXXXXXXXX','promo10xxxxxxxxxx','referral',NULL,3,NULL,'',10.0,NULL,NULL,'[12, 13]',NULL,NULL,1,475000,'2026-11-14');
INSERT INTO "codes" VALUES(16,'PROMO-11 XXXXXXXXXXX','promo11xxxxxxxxxxx','channel',2,4,NULL,'packaging',33.3333,NULL,50000,'[14, 15]','2026-09-11',NULL,1,0,NULL);
INSERT INTO "codes" VALUES(17,'PROMO-11 XXXXXXXXXXX','promo11xxxxxxxxxxx','channel',11,4,NULL,'packaging',33.3333,NULL,50000,'[14, 15]',NULL,'2025-10-01',1,0,NULL);
INSERT INTO "codes" VALUES(18,'UJI00SAJA','uji00saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-06-30',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(19,'UJI01SAJA','uji01saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-06-30',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(20,'UJI10SAJA','uji10saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-03-16',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(21,'UJI20SAJA','uji20saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-08-07',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(22,'UJI30SAJA','uji30saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-12-17',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(23,'UJI41SAJA','uji41saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-09-14',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(24,'UJI50SAJA','uji50saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-10-28',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(25,'UJI61SAJA','uji61saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-12-02',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(26,'UJI70SAJA','uji70saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-01-31',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(27,'UJI71SAJA','uji71saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-01-31',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(28,'KHUSUS1X','khusus1x','loyalty',NULL,NULL,1,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(29,'KHUSUS2X','khusus2x','loyalty',NULL,NULL,2,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(30,'KHUSUS3X','khusus3x','loyalty',NULL,NULL,3,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(31,'TEMAN0AJAK','teman0ajak','referral',NULL,NULL,2,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(32,'TEMAN1AJAK','teman1ajak','referral',NULL,NULL,3,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(33,'TEMAN2AJAK','teman2ajak','referral',NULL,NULL,4,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(34,'TEMAN3AJAK','teman3ajak','referral',NULL,NULL,5,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(35,'TEMAN4AJAK','teman4ajak','referral',NULL,NULL,6,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
CREATE TABLE consents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        number INTEGER NOT NULL CHECK (number > 0),
        asked_on TEXT CHECK (asked_on IS date(asked_on)),
        asked_how TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'given', 'refused')),
        answered_on TEXT CHECK (answered_on IS date(answered_on)),
        answered_how TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL DEFAULT '',
        name_form TEXT NOT NULL DEFAULT 'none'
            CHECK (name_form IN ('full', 'first', 'initials', 'none')),
        places TEXT NOT NULL DEFAULT '[]' CHECK (places GLOB '[[]*]'),
        ends_on TEXT CHECK (ends_on IS date(ends_on)),
        withdrawn_at TEXT CHECK (withdrawn_at IS datetime(withdrawn_at)),
        UNIQUE (testimonial_id, number),
        CHECK ((answer = '') = (answered_on IS NULL)),
        CHECK (withdrawn_at IS NULL OR answer = 'given')
    ) STRICT
    ;
INSERT INTO "consents" VALUES(1,1,1,NULL,'biasa saja','given','2026-03-04','_x0041_','Enak sekali 0, a￿b. Pesan lagi','initials','[]','2026-05-06','2026-11-20 19:41:00');
INSERT INTO "consents" VALUES(2,1,2,'2026-01-02','+62 812-3456-7890','',NULL,'','','none','[]',NULL,NULL);
INSERT INTO "consents" VALUES(3,2,1,NULL,'=1+1','',NULL,'@sandi','','none','[]',NULL,NULL);
INSERT INTO "consents" VALUES(4,3,1,'2026-01-02','kutip "dua" & <satu>','given','2026-03-04','','Pesan lagi','none','[]','2026-05-06',NULL);
INSERT INTO "consents" VALUES(5,4,1,NULL,'﹦cmd','',NULL,'1e5','','none','[]',NULL,NULL);
INSERT INTO "consents" VALUES(6,4,2,NULL,'Ünïcödé 子','refused','2026-03-04','kutip "dua" & <satu>','','none','[]',NULL,NULL);
INSERT INTO "consents" VALUES(7,5,1,'2026-01-02','@sandi','given','2026-03-04','=HYPERLINK("x")','Enak sekali 4, 	tab. Pesan lagi','first','["instagram", "Bazar, kota"]','2026-05-06','2026-11-20 19:41:00');
INSERT INTO "consents" VALUES(8,6,1,NULL,'koma, titik; dua','',NULL,'emoji 🍪👩‍🍳','','none','[]',NULL,NULL);
INSERT INTO "consents" VALUES(9,6,2,NULL,'TRUE','given','2026-03-04','Ünïcödé 子','Enak sekali 5, =HYPERLINK("x"). Pesan lagi','first','[]',NULL,NULL);
INSERT INTO "consents" VALUES(10,8,1,'2026-01-02','biasa saja','refused','2026-03-04','1e5','','none','[]',NULL,NULL);
INSERT INTO "consents" VALUES(11,8,2,NULL,'2026-10-14','',NULL,'=1+1','','none','[]',NULL,NULL);
INSERT INTO "consents" VALUES(12,9,1,NULL,'koma, titik; dua','given','2026-03-04','baris satu baris dua','Pesan lagi','full','[]',NULL,NULL);
INSERT INTO "consents" VALUES(13,9,2,NULL,'''petik','',NULL,'@sandi','','none','[]',NULL,NULL);
CREATE TABLE contacts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        note TEXT NOT NULL DEFAULT '',
        UNIQUE (customer_id, day)
    ) STRICT
    ;
INSERT INTO "contacts" VALUES(1,2,'2026-09-01','=1+1');
INSERT INTO "contacts" VALUES(2,3,'2026-11-13','biasa saja');
INSERT INTO "contacts" VALUES(3,4,'2026-07-10','biasa saja');
INSERT INTO "contacts" VALUES(4,5,'2026-04-20','#REF!');
INSERT INTO "contacts" VALUES(5,6,'2026-03-11','1e5');
CREATE TABLE criticism_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        entry_id INTEGER NOT NULL REFERENCES trust_entries (id),
        UNIQUE (testimonial_id, entry_id)
    ) STRICT
    ;
INSERT INTO "criticism_entries" VALUES(1,1,1);
INSERT INTO "criticism_entries" VALUES(2,2,2);
INSERT INTO "criticism_entries" VALUES(3,5,3);
INSERT INTO "criticism_entries" VALUES(4,9,4);
CREATE TABLE criticism_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        position INTEGER NOT NULL CHECK (position > 0),
        text TEXT NOT NULL CHECK (text <> ''),
        due_on TEXT CHECK (due_on IS date(due_on)),
        done_on TEXT CHECK (done_on IS date(done_on)),
        UNIQUE (testimonial_id, position)
    ) STRICT
    ;
INSERT INTO "criticism_steps" VALUES(1,1,1,'Langkah 0 =1+1','2026-11-27','2026-12-12');
INSERT INTO "criticism_steps" VALUES(2,1,2,'Langkah 1 baris satu baris dua','2026-10-16','2026-07-29');
INSERT INTO "criticism_steps" VALUES(3,5,1,'Langkah 0 kutip "dua" & <satu>','2026-01-03',NULL);
CREATE TABLE criticism_themes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        theme_id INTEGER NOT NULL REFERENCES themes (id),
        UNIQUE (testimonial_id, theme_id)
    ) STRICT
    ;
INSERT INTO "criticism_themes" VALUES(1,2,1);
INSERT INTO "criticism_themes" VALUES(2,5,1);
INSERT INTO "criticism_themes" VALUES(3,5,2);
CREATE TABLE criticisms (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL UNIQUE REFERENCES testimonials (id),
        told_on TEXT CHECK (told_on IS date(told_on)),
        closed_on TEXT CHECK (closed_on IS date(closed_on)),
        no_change TEXT NOT NULL DEFAULT '',
        CHECK (no_change = '' OR closed_on IS NOT NULL)
    ) STRICT
    ;
INSERT INTO "criticisms" VALUES(1,1,'2026-01-16',NULL,'');
INSERT INTO "criticisms" VALUES(2,2,'2026-11-26','2026-06-16','…');
INSERT INTO "criticisms" VALUES(3,5,NULL,'2026-06-13','﹦cmd');
INSERT INTO "criticisms" VALUES(4,9,'2026-03-10',NULL,'');
CREATE TABLE customer_differences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL REFERENCES customers (id),
        second_id INTEGER NOT NULL REFERENCES customers (id),
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
    ) STRICT
    ;
INSERT INTO "customer_differences" VALUES(1,3,4);
CREATE TABLE customer_keys (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        customer_id INTEGER NOT NULL REFERENCES customers (id)
    ) STRICT
    ;
INSERT INTO "customer_keys" VALUES(1,'gone:83f829f2a0b524fa7cbc32985f99f8b0',1);
INSERT INTO "customer_keys" VALUES(2,'whatsapp:dewi',2);
INSERT INTO "customer_keys" VALUES(3,'shopee:windasur.86_id',3);
INSERT INTO "customer_keys" VALUES(4,'shopee:kiranasuryan68',4);
INSERT INTO "customer_keys" VALUES(5,'shopee:dewisantoso13_id',5);
INSERT INTO "customer_keys" VALUES(6,'shopee:diahpermata_5',6);
INSERT INTO "customer_keys" VALUES(7,'shopee:larashan_79',7);
INSERT INTO "customer_keys" VALUES(8,'shopee:ekacempaka_65',8);
INSERT INTO "customer_keys" VALUES(9,'shopee:wulanang.37',9);
INSERT INTO "customer_keys" VALUES(10,'shopee:sarisurya_3_id',10);
INSERT INTO "customer_keys" VALUES(11,'shopee:jihansuryani.87',11);
INSERT INTO "customer_keys" VALUES(12,'shopee:dewiutami_26',12);
INSERT INTO "customer_keys" VALUES(13,'shopee:kurniasuryan.69',13);
INSERT INTO "customer_keys" VALUES(14,'shopee:yunisury_30',14);
INSERT INTO "customer_keys" VALUES(15,'shopee:ekowijayanti.77_id',15);
INSERT INTO "customer_keys" VALUES(16,'shopee:kurniaperm_44',16);
INSERT INTO "customer_keys" VALUES(17,'shopee:fitrisantoso_24',17);
INSERT INTO "customer_keys" VALUES(18,'shopee:rinawi_29_id',18);
INSERT INTO "customer_keys" VALUES(19,'shopee:yunisapu61',19);
INSERT INTO "customer_keys" VALUES(20,'shopee:wulanpermat_38',20);
INSERT INTO "customer_keys" VALUES(21,'shopee:irfanramadha.5',21);
INSERT INTO "customer_keys" VALUES(22,'shopee:dewisafitri32',22);
INSERT INTO "customer_keys" VALUES(23,'shopee:anisanugroh89',23);
INSERT INTO "customer_keys" VALUES(24,'shopee:hendrapr84',24);
INSERT INTO "customer_keys" VALUES(25,'shopee:bellautami61',25);
INSERT INTO "customer_keys" VALUES(26,'shopee:ulfacempak.83',26);
INSERT INTO "customer_keys" VALUES(27,'shopee:tiaraprame77',27);
INSERT INTO "customer_keys" VALUES(28,'shopee:oktalesta61',28);
INSERT INTO "customer_keys" VALUES(29,'shopee:mayahidayat56',29);
INSERT INTO "customer_keys" VALUES(30,'shopee:galihs.61_id',30);
INSERT INTO "customer_keys" VALUES(31,'shopee:puspau.38',31);
INSERT INTO "customer_keys" VALUES(32,'shopee:budisafitri54',32);
INSERT INTO "customer_keys" VALUES(33,'shopee:fitrice_47',33);
INSERT INTO "customer_keys" VALUES(34,'shopee:bellao_71_id',34);
INSERT INTO "customer_keys" VALUES(35,'shopee:yantisury.91',35);
INSERT INTO "customer_keys" VALUES(36,'shopee:budianggr.93',36);
INSERT INTO "customer_keys" VALUES(37,'shopee:dimasoktavia.72',37);
INSERT INTO "customer_keys" VALUES(38,'shopee:mayapr_61',38);
INSERT INTO "customer_keys" VALUES(39,'shopee:hendrasa96',39);
INSERT INTO "customer_keys" VALUES(40,'shopee:jihanhanda.55',40);
INSERT INTO "customer_keys" VALUES(41,'shopee:irfanprat69',41);
INSERT INTO "customer_keys" VALUES(42,'shopee:farahokt.90',42);
INSERT INTO "customer_keys" VALUES(43,'shopee:lestari_4',43);
INSERT INTO "customer_keys" VALUES(44,'shopee:rahmapr.21',44);
INSERT INTO "customer_keys" VALUES(45,'shopee:bellasa.49',45);
INSERT INTO "customer_keys" VALUES(46,'shopee:lestariutami.29',46);
INSERT INTO "customer_keys" VALUES(47,'shopee:kiranales67',47);
INSERT INTO "customer_keys" VALUES(48,'shopee:dewikusuma_84',48);
INSERT INTO "customer_keys" VALUES(49,'shopee:rahmasafit.14',49);
INSERT INTO "customer_keys" VALUES(50,'shopee:puspalest86',50);
INSERT INTO "customer_keys" VALUES(51,'shopee:sarinugr_80',51);
INSERT INTO "customer_keys" VALUES(52,'shopee:mayamel.37',52);
INSERT INTO "customer_keys" VALUES(53,'shopee:hanautami45',53);
INSERT INTO "customer_keys" VALUES(54,'shopee:jokosantoso33_id',54);
INSERT INTO "customer_keys" VALUES(55,'shopee:ayuoktavia.23',55);
INSERT INTO "customer_keys" VALUES(56,'shopee:megamah86',56);
INSERT INTO "customer_keys" VALUES(57,'shopee:kurniawibo17',57);
INSERT INTO "customer_keys" VALUES(58,'shopee:ratihhan54',58);
INSERT INTO "customer_keys" VALUES(59,'shopee:rahmaset45',59);
INSERT INTO "customer_keys" VALUES(60,'shopee:sitipratama.37',60);
INSERT INTO "customer_keys" VALUES(61,'shopee:vinawibowo40',61);
INSERT INTO "customer_keys" VALUES(62,'shopee:agussapu14',62);
INSERT INTO "customer_keys" VALUES(63,':=hyperlink("x")',63);
INSERT INTO "customer_keys" VALUES(64,':@sandi',64);
INSERT INTO "customer_keys" VALUES(65,'phone:0dafcadb6141e21ff9560023',65);
INSERT INTO "customer_keys" VALUES(66,'tiktok:@sandi',65);
INSERT INTO "customer_keys" VALUES(67,'Titip warung:emoji 🍪👩‍🍳',66);
INSERT INTO "customer_keys" VALUES(68,'phone:2f1210a568b6742eaec7d626',67);
INSERT INTO "customer_keys" VALUES(69,'tiktok:-5',67);
INSERT INTO "customer_keys" VALUES(70,'tiktok:''petik',67);
INSERT INTO "customer_keys" VALUES(71,'tiktok:+62 812-3456-7890',65);
INSERT INTO "customer_keys" VALUES(72,'Titip warung:=hyperlink("x")',68);
INSERT INTO "customer_keys" VALUES(73,'Titip warung:kutip "dua" & <satu>',69);
INSERT INTO "customer_keys" VALUES(74,'tiktok:a￿b',65);
INSERT INTO "customer_keys" VALUES(75,'Titip warung:true',70);
INSERT INTO "customer_keys" VALUES(76,'whatsapp:+62 812-3456-7890',71);
INSERT INTO "customer_keys" VALUES(77,':koma, titik; dua',72);
INSERT INTO "customer_keys" VALUES(78,'whatsapp:koma, titik; dua',73);
INSERT INTO "customer_keys" VALUES(79,':#ref!',74);
INSERT INTO "customer_keys" VALUES(80,'tiktok:0812',75);
INSERT INTO "customer_keys" VALUES(81,'Titip warung:ünïcödé 子',76);
INSERT INTO "customer_keys" VALUES(82,'tiktok:#ref!',77);
INSERT INTO "customer_keys" VALUES(83,':0812',78);
INSERT INTO "customer_keys" VALUES(84,'Titip warung:2026-10-14',79);
INSERT INTO "customer_keys" VALUES(85,':''petik',80);
INSERT INTO "customer_keys" VALUES(86,'tiktok:true',65);
INSERT INTO "customer_keys" VALUES(87,':true',81);
INSERT INTO "customer_keys" VALUES(88,':-5',82);
INSERT INTO "customer_keys" VALUES(89,'whatsapp:2026-10-14',83);
CREATE TABLE "customers" (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL DEFAULT '',
        nickname TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        merged_into INTEGER REFERENCES "customers" (id),
        anonymised_on TEXT CHECK (anonymised_on IS date(anonymised_on)),
        order_count INTEGER NOT NULL DEFAULT 0,
        sale_count INTEGER NOT NULL DEFAULT 0,
        bought INTEGER NOT NULL DEFAULT 0,
        first_sale_on TEXT,
        last_sale_on TEXT, withdrawal_asked_at TEXT
        CHECK (withdrawal_asked_at IS datetime(withdrawal_asked_at)), do_not_contact INTEGER NOT NULL DEFAULT 0
        CHECK (do_not_contact IN (0, 1)),
        CHECK (merged_into IS NULL OR merged_into <> id)
    ) STRICT
    ;
INSERT INTO "customers" VALUES(1,'','','','',NULL,'2026-12-31',1,1,170000,'2026-08-14','2026-08-14',NULL,0);
INSERT INTO "customers" VALUES(2,'Dewi','','','',NULL,NULL,3,3,430000,'2026-08-14','2026-10-03',NULL,0);
INSERT INTO "customers" VALUES(3,'windasur.86_id','','0812 1','2026-10-14',NULL,NULL,2,2,313000,'2026-10-01','2026-10-26','2026-12-30 23:05:01',0);
INSERT INTO "customers" VALUES(4,'kiranasuryan68','','','',NULL,NULL,1,1,153000,'2026-10-02','2026-10-02',NULL,1);
INSERT INTO "customers" VALUES(5,'dewisantoso13_id','','','',2,NULL,0,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(6,'diahpermata_5','','','',2,NULL,0,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(7,'larashan_79','','','',NULL,NULL,2,1,170900,'2026-10-03','2026-10-03',NULL,0);
INSERT INTO "customers" VALUES(8,'ekacempaka_65','','','',NULL,NULL,2,2,636000,'2026-10-04','2026-10-19',NULL,0);
INSERT INTO "customers" VALUES(9,'wulanang.37','','','',NULL,NULL,2,2,91800,'2026-10-04','2026-10-12',NULL,0);
INSERT INTO "customers" VALUES(10,'sarisurya_3_id','','','',NULL,NULL,1,1,118000,'2026-10-04','2026-10-04',NULL,0);
INSERT INTO "customers" VALUES(11,'jihansuryani.87','','','',NULL,NULL,2,1,76000,'2026-10-04','2026-10-04',NULL,0);
INSERT INTO "customers" VALUES(12,'dewiutami_26','','','',NULL,NULL,1,1,61200,'2026-10-04','2026-10-04',NULL,0);
INSERT INTO "customers" VALUES(13,'kurniasuryan.69','','','',NULL,NULL,2,2,101200,'2026-10-04','2026-10-27',NULL,0);
INSERT INTO "customers" VALUES(14,'yunisury_30','','','',NULL,NULL,3,1,242300,'2026-10-05','2026-10-05',NULL,0);
INSERT INTO "customers" VALUES(15,'ekowijayanti.77_id','','','',NULL,NULL,1,1,52000,'2026-10-05','2026-10-05',NULL,0);
INSERT INTO "customers" VALUES(16,'kurniaperm_44','','','',NULL,NULL,2,1,1028000,'2026-10-07','2026-10-07',NULL,0);
INSERT INTO "customers" VALUES(17,'fitrisantoso_24','','','',NULL,NULL,5,5,683500,'2026-10-05','2026-10-20',NULL,0);
INSERT INTO "customers" VALUES(18,'rinawi_29_id','','','',NULL,NULL,1,1,22600,'2026-10-05','2026-10-05',NULL,0);
INSERT INTO "customers" VALUES(19,'yunisapu61','','','',NULL,NULL,1,1,126000,'2026-10-06','2026-10-06',NULL,0);
INSERT INTO "customers" VALUES(20,'wulanpermat_38','','','',NULL,NULL,1,1,35000,'2026-10-06','2026-10-06',NULL,0);
INSERT INTO "customers" VALUES(21,'irfanramadha.5','','','',NULL,NULL,2,2,66300,'2026-10-06','2026-10-23',NULL,0);
INSERT INTO "customers" VALUES(22,'dewisafitri32','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(23,'anisanugroh89','','','',NULL,NULL,2,1,30000,'2026-10-07','2026-10-07',NULL,0);
INSERT INTO "customers" VALUES(24,'hendrapr84','','','',NULL,NULL,1,1,51000,'2026-10-07','2026-10-07',NULL,0);
INSERT INTO "customers" VALUES(25,'bellautami61','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(26,'ulfacempak.83','','','',NULL,NULL,1,1,190000,'2026-10-07','2026-10-07',NULL,0);
INSERT INTO "customers" VALUES(27,'tiaraprame77','','','',NULL,NULL,1,1,162400,'2026-10-07','2026-10-07',NULL,0);
INSERT INTO "customers" VALUES(28,'oktalesta61','','','',NULL,NULL,1,1,38000,'2026-10-08','2026-10-08',NULL,0);
INSERT INTO "customers" VALUES(29,'mayahidayat56','','','',NULL,NULL,1,1,47000,'2026-10-08','2026-10-08',NULL,0);
INSERT INTO "customers" VALUES(30,'galihs.61_id','','','',NULL,NULL,1,1,181900,'2026-10-09','2026-10-09',NULL,0);
INSERT INTO "customers" VALUES(31,'puspau.38','','','',NULL,NULL,1,1,240000,'2026-10-10','2026-10-10',NULL,0);
INSERT INTO "customers" VALUES(32,'budisafitri54','','','',NULL,NULL,1,1,85000,'2026-10-10','2026-10-10',NULL,0);
INSERT INTO "customers" VALUES(33,'fitrice_47','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(34,'bellao_71_id','','','',NULL,NULL,1,1,140400,'2026-10-10','2026-10-10',NULL,0);
INSERT INTO "customers" VALUES(35,'yantisury.91','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(36,'budianggr.93','','','',NULL,NULL,1,1,360000,'2026-10-11','2026-10-11',NULL,0);
INSERT INTO "customers" VALUES(37,'dimasoktavia.72','','','',NULL,NULL,1,1,47000,'2026-10-12','2026-10-12',NULL,0);
INSERT INTO "customers" VALUES(38,'mayapr_61','','','',NULL,NULL,1,1,82000,'2026-10-12','2026-10-12',NULL,0);
INSERT INTO "customers" VALUES(39,'hendrasa96','','','',NULL,NULL,1,1,177000,'2026-10-12','2026-10-12',NULL,0);
INSERT INTO "customers" VALUES(40,'jihanhanda.55','','','',NULL,NULL,1,1,72000,'2026-10-13','2026-10-13',NULL,0);
INSERT INTO "customers" VALUES(41,'irfanprat69','','','',NULL,NULL,1,1,202500,'2026-10-13','2026-10-13',NULL,0);
INSERT INTO "customers" VALUES(42,'farahokt.90','','','',NULL,NULL,1,1,36000,'2026-10-13','2026-10-13',NULL,0);
INSERT INTO "customers" VALUES(43,'lestari_4','','','',NULL,NULL,1,1,152000,'2026-10-14','2026-10-14',NULL,0);
INSERT INTO "customers" VALUES(44,'rahmapr.21','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(45,'bellasa.49','','','',NULL,NULL,1,1,47000,'2026-10-18','2026-10-18',NULL,0);
INSERT INTO "customers" VALUES(46,'lestariutami.29','','','',NULL,NULL,2,2,173000,'2026-10-18','2026-10-24',NULL,0);
INSERT INTO "customers" VALUES(47,'kiranales67','','','',NULL,NULL,1,1,132500,'2026-10-18','2026-10-18',NULL,0);
INSERT INTO "customers" VALUES(48,'dewikusuma_84','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(49,'rahmasafit.14','','','',NULL,NULL,1,1,122000,'2026-10-18','2026-10-18',NULL,0);
INSERT INTO "customers" VALUES(50,'puspalest86','','','',NULL,NULL,1,1,614000,'2026-10-19','2026-10-19',NULL,0);
INSERT INTO "customers" VALUES(51,'sarinugr_80','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(52,'mayamel.37','','','',NULL,NULL,1,1,89000,'2026-10-19','2026-10-19',NULL,0);
INSERT INTO "customers" VALUES(53,'hanautami45','','','',NULL,NULL,1,1,99000,'2026-10-20','2026-10-20',NULL,0);
INSERT INTO "customers" VALUES(54,'jokosantoso33_id','','','',NULL,NULL,1,1,85000,'2026-10-20','2026-10-20',NULL,0);
INSERT INTO "customers" VALUES(55,'ayuoktavia.23','','','',NULL,NULL,1,1,216000,'2026-10-21','2026-10-21',NULL,0);
INSERT INTO "customers" VALUES(56,'megamah86','','','',NULL,NULL,1,1,24000,'2026-10-22','2026-10-22',NULL,0);
INSERT INTO "customers" VALUES(57,'kurniawibo17','','','',NULL,NULL,1,1,38000,'2026-10-25','2026-10-25',NULL,0);
INSERT INTO "customers" VALUES(58,'ratihhan54','','','',NULL,NULL,1,1,264500,'2026-10-27','2026-10-27',NULL,0);
INSERT INTO "customers" VALUES(59,'rahmaset45','','','',NULL,NULL,1,1,28000,'2026-10-30','2026-10-30',NULL,0);
INSERT INTO "customers" VALUES(60,'sitipratama.37','','','',NULL,NULL,1,1,38000,'2026-10-30','2026-10-30',NULL,0);
INSERT INTO "customers" VALUES(61,'vinawibowo40','','','',NULL,NULL,1,1,101000,'2026-10-31','2026-10-31',NULL,0);
INSERT INTO "customers" VALUES(62,'agussapu14','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(63,'=HYPERLINK("x")','','','',NULL,NULL,1,1,0,'2026-04-11','2026-04-11',NULL,0);
INSERT INTO "customers" VALUES(64,'@sandi','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(65,'baris satu baris dua','','','',NULL,NULL,18,8,1344505,'2026-02-18','2026-11-16',NULL,0);
INSERT INTO "customers" VALUES(66,'emoji 🍪👩‍🍳','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(67,'+62 812-3456-7890','','','',65,NULL,0,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(68,'=HYPERLINK("x")','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(69,'kutip "dua" & <satu>','','','',NULL,NULL,1,1,165000,'2026-05-25','2026-05-25',NULL,0);
INSERT INTO "customers" VALUES(70,'TRUE','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(71,'+62 812-3456-7890','','','',NULL,NULL,1,1,164753,'2026-08-04','2026-08-04',NULL,0);
INSERT INTO "customers" VALUES(72,'koma, titik; dua','','','',NULL,NULL,1,1,0,'2026-05-24','2026-05-24',NULL,0);
INSERT INTO "customers" VALUES(73,'koma, titik; dua','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(74,'#REF!','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(75,'0812','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(76,'Ünïcödé 子','','','',NULL,NULL,2,1,2,'2026-06-08','2026-06-08',NULL,0);
INSERT INTO "customers" VALUES(77,'#REF!','','','',NULL,NULL,2,2,339500,'2026-07-18','2026-08-20',NULL,0);
INSERT INTO "customers" VALUES(78,'0812','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(79,'2026-10-14','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(80,'''petik','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(81,'TRUE','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(82,'-5','','','',NULL,NULL,1,1,169500,'2026-09-16','2026-09-16',NULL,0);
INSERT INTO "customers" VALUES(83,'2026-10-14','','','',NULL,NULL,1,1,249500,'2026-06-20','2026-06-20',NULL,0);
CREATE TABLE daily_results (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        platform TEXT NOT NULL CHECK (platform <> ''),
        metric TEXT NOT NULL CHECK (metric <> ''),
        day TEXT NOT NULL CHECK (day IS date(day)),
        value INTEGER NOT NULL CHECK (value >= 0),
        UNIQUE (platform, metric, day)
    ) STRICT
    ;
INSERT INTO "daily_results" VALUES(1,'tiktok','profile_views','2026-05-08',0);
INSERT INTO "daily_results" VALUES(2,'tiktok','profile_views','2026-03-21',1);
INSERT INTO "daily_results" VALUES(3,'tiktok','profile_views','2026-12-13',2);
INSERT INTO "daily_results" VALUES(4,'tiktok','profile_views','2026-09-16',3);
INSERT INTO "daily_results" VALUES(5,'tiktok','profile_views','2026-07-15',4);
INSERT INTO "daily_results" VALUES(6,'tiktok','profile_views','2026-01-26',5);
INSERT INTO "daily_results" VALUES(7,'tiktok','profile_views','2026-10-09',6);
INSERT INTO "daily_results" VALUES(8,'tiktok','profile_views','2026-05-24',7);
INSERT INTO "daily_results" VALUES(9,'tiktok','profile_views','2026-03-13',8);
INSERT INTO "daily_results" VALUES(10,'tiktok','profile_views','2026-03-07',9);
INSERT INTO "daily_results" VALUES(11,'tiktok','profile_views','2026-11-09',10);
INSERT INTO "daily_results" VALUES(12,'tiktok','profile_views','2026-05-07',11);
CREATE TABLE deal_promises (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        deal_id INTEGER NOT NULL REFERENCES deals (id),
        position INTEGER NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('partner', 'shop')),
        text TEXT NOT NULL CHECK (text <> ''),
        due_on TEXT CHECK (due_on IS date(due_on)),
        done_on TEXT CHECK (done_on IS date(done_on))
    ) STRICT
    ;
INSERT INTO "deal_promises" VALUES(1,1,0,'partner','-Janji 0 baris satu baris dua',NULL,NULL);
INSERT INTO "deal_promises" VALUES(2,2,0,'shop','-Janji 0 biasa saja',NULL,'2026-04-17');
INSERT INTO "deal_promises" VALUES(3,4,0,'shop','@Janji 0 2026-10-14',NULL,NULL);
INSERT INTO "deal_promises" VALUES(4,4,1,'shop','=Janji 1 0812',NULL,'2026-09-23');
INSERT INTO "deal_promises" VALUES(5,5,0,'partner','Janji 0 _x0041_','2026-03-03',NULL);
INSERT INTO "deal_promises" VALUES(6,6,0,'shop','Janji 0 2026-10-14','2026-03-13',NULL);
INSERT INTO "deal_promises" VALUES(7,6,1,'shop','Janji 1 emoji 🍪👩‍🍳','2026-04-19',NULL);
CREATE TABLE deals (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        partner_id INTEGER NOT NULL REFERENCES partners (id),
        number INTEGER NOT NULL CHECK (number > 0),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
        agreed_on TEXT CHECK (agreed_on IS date(agreed_on)),
        ended_on TEXT CHECK (ended_on IS date(ended_on)),
        form TEXT NOT NULL DEFAULT '',
        fee INTEGER CHECK (fee >= 0),
        due_on TEXT CHECK (due_on IS date(due_on)),
        paid_on TEXT CHECK (paid_on IS date(paid_on)),
        sample TEXT NOT NULL DEFAULT '',
        sample_value INTEGER CHECK (sample_value >= 0),
        sent_on TEXT CHECK (sent_on IS date(sent_on)),
        received_on TEXT CHECK (received_on IS date(received_on)),
        usage_rights TEXT NOT NULL DEFAULT '',
        usage_until TEXT CHECK (usage_until IS date(usage_until)),
        disclosure TEXT NOT NULL DEFAULT '',
        poor_results TEXT NOT NULL DEFAULT '',
        outcome TEXT NOT NULL DEFAULT '',
        UNIQUE (partner_id, number)
    ) STRICT
    ;
INSERT INTO "deals" VALUES(1,2,1,'open','2026-01-02',NULL,'a￿b',NULL,NULL,'2026-03-27','0812',0,'2026-02-02','2026-02-09','-5','2026-08-09','tab','1e5','  spasi  ganda  ');
INSERT INTO "deals" VALUES(2,3,1,'open',NULL,'2026-07-02','''petik',0,NULL,NULL,'=HYPERLINK("x")',95000,'2026-02-02','2026-02-09','0812','2026-07-24','+62 812-3456-7890','10%','koma, titik; dua');
INSERT INTO "deals" VALUES(3,4,1,'cancelled',NULL,NULL,'spasi ganda',150000,'2026-04-17','2026-03-18','=1+1',NULL,'2026-02-02','2026-02-09','10%',NULL,'10%','#REF!','10%');
INSERT INTO "deals" VALUES(4,2,2,'cancelled',NULL,NULL,'﹦cmd',150000,NULL,'2026-09-28','-5',0,NULL,'2026-02-09','2026-10-14',NULL,'spasi ganda','baris satu
baris dua','''petik');
INSERT INTO "deals" VALUES(5,3,2,'cancelled','2026-01-02','2026-07-02','a￿b',0,NULL,'2026-04-27','=1+1',0,NULL,'2026-02-09','﹦cmd',NULL,'10%','koma, titik; dua','  spasi  ganda  ');
INSERT INTO "deals" VALUES(6,2,3,'done',NULL,NULL,'@sandi',NULL,'2026-10-30',NULL,'-5',NULL,'2026-02-02','2026-02-09','-5',NULL,'','','a￿b');
CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
        kind TEXT NOT NULL CHECK (kind IN ('keep', 'simplify', 'stop')),
        position INTEGER NOT NULL,
        text TEXT NOT NULL CHECK (text <> '')
    , outcome TEXT NOT NULL DEFAULT ''
        CHECK (outcome IN ('', 'kept', 'not_kept')), happened TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "decisions" VALUES(1,'2026-08','keep',0,'Satu edukasi','','');
INSERT INTO "decisions" VALUES(2,'2026-01','keep',0,'0 emoji 🍪👩‍🍳','','biasa saja');
INSERT INTO "decisions" VALUES(3,'2026-01','keep',1,'1 biasa saja','','=HYPERLINK("x")');
INSERT INTO "decisions" VALUES(4,'2026-01','simplify',0,'0 biasa saja','','10%');
INSERT INTO "decisions" VALUES(5,'2026-01','simplify',1,'1 1e5','kept','a￿b');
INSERT INTO "decisions" VALUES(6,'2026-01','simplify',2,'2 @sandi','kept','TRUE');
INSERT INTO "decisions" VALUES(7,'2026-02','keep',0,'0 ﹦cmd','not_kept','spasi ganda');
INSERT INTO "decisions" VALUES(8,'2026-03','simplify',0,'0','not_kept','@sandi');
INSERT INTO "decisions" VALUES(9,'2026-03','simplify',1,'1 a￿b','','0812');
INSERT INTO "decisions" VALUES(10,'2026-03','simplify',2,'2 Ünïcödé 子','','#REF!');
INSERT INTO "decisions" VALUES(11,'2026-03','stop',0,'0 =HYPERLINK("x")','','10%');
INSERT INTO "decisions" VALUES(12,'2026-03','stop',1,'1 =1+1','not_kept','kutip "dua" & <satu>');
INSERT INTO "decisions" VALUES(13,'2026-04','keep',0,'0 TRUE','not_kept','Ünïcödé 子');
INSERT INTO "decisions" VALUES(14,'2026-04','keep',1,'1 =HYPERLINK("x")','not_kept','1e5');
INSERT INTO "decisions" VALUES(15,'2026-04','simplify',0,'0 10%','not_kept','koma, titik; dua');
INSERT INTO "decisions" VALUES(16,'2026-04','simplify',1,'1 -5','kept','kutip "dua" & <satu>');
INSERT INTO "decisions" VALUES(17,'2026-05','keep',0,'0 =HYPERLINK("x")','kept','0812');
INSERT INTO "decisions" VALUES(18,'2026-05','simplify',0,'0 +62 812-3456-7890','','@sandi');
INSERT INTO "decisions" VALUES(19,'2026-05','simplify',1,'1 ﹦cmd','not_kept','a￿b');
INSERT INTO "decisions" VALUES(20,'2026-06','keep',0,'0 baris satu baris dua','not_kept','=HYPERLINK("x")');
INSERT INTO "decisions" VALUES(21,'2026-06','keep',1,'1 tab','','a￿b');
INSERT INTO "decisions" VALUES(22,'2026-06','keep',2,'2 2026-10-14','not_kept','=HYPERLINK("x")');
INSERT INTO "decisions" VALUES(23,'2026-06','stop',0,'0 _x0041_','','#REF!');
INSERT INTO "decisions" VALUES(24,'2026-06','stop',1,'1 -5','not_kept','''petik');
INSERT INTO "decisions" VALUES(25,'2026-06','stop',2,'2 2026-10-14','not_kept','+62 812-3456-7890');
CREATE TABLE fair_tests (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        pillar TEXT NOT NULL
            CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
        first_day TEXT NOT NULL UNIQUE
            CHECK (first_day IS date(first_day) AND strftime('%w', first_day) = '1'),
        draws TEXT NOT NULL CHECK (length(draws) BETWEEN 5 AND 8 AND draws NOT GLOB '*[^01]*'),
        posts_per_week INTEGER NOT NULL CHECK (posts_per_week BETWEEN 1 AND 7),
        stopped_on TEXT CHECK (stopped_on IS date(stopped_on) AND stopped_on >= first_day),
        read_on TEXT CHECK (read_on IS date(read_on))
    ) STRICT
    ;
INSERT INTO "fair_tests" VALUES(1,'education','2026-01-05','110110',2,'2026-03-04','2026-08-03');
INSERT INTO "fair_tests" VALUES(2,'story','2026-03-30','11011010',1,NULL,NULL);
INSERT INTO "fair_tests" VALUES(3,'behind_the_scenes','2026-07-20','1010101',4,NULL,'2026-03-05');
INSERT INTO "fair_tests" VALUES(4,'promo','2026-10-26','1111101',5,NULL,NULL);
CREATE TABLE fee_rules (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL CHECK (channel <> ''),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        percent REAL NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
        per_order INTEGER NOT NULL DEFAULT 0 CHECK (per_order >= 0),
        source TEXT NOT NULL DEFAULT '',
        noted_on TEXT CHECK (noted_on IS date(noted_on)),
        UNIQUE (channel, starts_on)
    ) STRICT
    ;
INSERT INTO "fee_rules" VALUES(1,'shopee','2024-09-01',8.0,0,'Perkiraan, periksa di Seller Center. Biaya administrasi kategori A untuk Non-Star dan Star (bisnis.tempo.co/read/1898111).','2024-09-01');
INSERT INTO "fee_rules" VALUES(2,'shopee','2025-07-20',8.0,1250,'Perkiraan, periksa di Seller Center. Biaya administrasi seperti sebelumnya, ditambah biaya proses pesanan Rp1.250 sejak 20 Juli 2025 (pwijatim.or.id/2025/07/03).','2025-07-03');
INSERT INTO "fee_rules" VALUES(3,'shopee','2026-01-01',10.0,1250,'Perkiraan, periksa di Seller Center. Biaya administrasi kelompok FMCG 6,5-10% untuk Non-Star dan Star, dipakai yang tertinggi, ditambah biaya proses pesanan Rp1.250 (katadata.co.id, 9 Desember 2025). Belum termasuk program Gratis Ongkir dan Promo Xtra.','2025-12-09');
INSERT INTO "fee_rules" VALUES(4,'tiktok','2023-06-01',2.7,0,'Perkiraan, periksa di Seller Center. Komisi makanan dan minuman (katadata.co.id, 1 Juni 2023).','2023-06-01');
INSERT INTO "fee_rules" VALUES(5,'tiktok','2025-08-11',2.7,1250,'Perkiraan, periksa di Seller Center. Komisi seperti sebelumnya, ditambah biaya pemrosesan pesanan Rp1.250 sejak 11 Agustus 2025 (bloombergtechnoz.com, 4 Agustus 2025).','2025-08-04');
INSERT INTO "fee_rules" VALUES(6,'tiktok','2025-10-01',8.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform 10% dengan diskon 20% untuk penjual non-Mall, 1 Oktober 2025 sampai 10 Februari 2026, ditambah Rp1.250 per pesanan (seller-id.tokopedia.com, Biaya Komisi Platform).','2026-02-11');
INSERT INTO "fee_rules" VALUES(7,'tiktok','2026-02-13',10.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform tanpa diskon; tarif per kategori sejak 13 Februari 2026 ada di Seller Center (seller-id.tokopedia.com, Biaya Komisi Platform). Belum termasuk komisi dinamis dan afiliasi.','2026-02-11');
INSERT INTO "fee_rules" VALUES(8,'tokopedia','2023-12-06',3.8,0,'Perkiraan, periksa di Seller Center. Biaya layanan Regular Merchant, makanan dan minuman (katadata.co.id, Desember 2023).','2023-12-18');
INSERT INTO "fee_rules" VALUES(9,'tokopedia','2025-08-11',3.8,1250,'Perkiraan, periksa di Seller Center. Biaya layanan seperti sebelumnya, ditambah biaya pemrosesan pesanan Rp1.250 sejak 11 Agustus 2025 (bloombergtechnoz.com, 4 Agustus 2025).','2025-08-04');
INSERT INTO "fee_rules" VALUES(10,'tokopedia','2025-10-01',8.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform 10% dengan diskon 20% untuk penjual non-Mall, 1 Oktober 2025 sampai 10 Februari 2026, ditambah Rp1.250 per pesanan (seller-id.tokopedia.com, Biaya Komisi Platform).','2026-02-11');
INSERT INTO "fee_rules" VALUES(11,'tokopedia','2026-02-13',10.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform tanpa diskon; tarif per kategori sejak 13 Februari 2026 ada di Seller Center (seller-id.tokopedia.com, Biaya Komisi Platform). Belum termasuk komisi dinamis dan afiliasi.','2026-02-11');
INSERT INTO "fee_rules" VALUES(12,'Titip warung','2026-03-01',7.25,1250,'a￿b',NULL);
CREATE TABLE hand_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        UNIQUE (table_name, row_id)
    ) STRICT
    ;
INSERT INTO "hand_edits" VALUES(1,'orders',4,1);
CREATE TABLE idea_credits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL UNIQUE REFERENCES posts (id),
        partner_id INTEGER REFERENCES partners (id),
        name TEXT NOT NULL DEFAULT '',
        wish TEXT NOT NULL DEFAULT '' CHECK (wish IN ('', 'named', 'unnamed')),
        credited_on TEXT CHECK (credited_on IS date(credited_on)),
        told_on TEXT CHECK (told_on IS date(told_on)),
        outcome TEXT NOT NULL DEFAULT '',
        CHECK (partner_id IS NOT NULL OR name <> '')
    ) STRICT
    ;
INSERT INTO "idea_credits" VALUES(1,2,3,'','named','2026-10-18','2026-08-01','');
INSERT INTO "idea_credits" VALUES(2,3,3,'','unnamed',NULL,'2026-01-04','@sandi');
INSERT INTO "idea_credits" VALUES(5,6,5,'','named',NULL,NULL,'=1+1');
INSERT INTO "idea_credits" VALUES(6,7,NULL,'-Orang 5 10%','',NULL,'2026-01-23','kutip "dua" & <satu>');
CREATE TABLE import_answers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        fingerprint TEXT NOT NULL UNIQUE CHECK (fingerprint <> ''),
        answer TEXT NOT NULL CHECK (answer <> '')
    ) STRICT
    ;
INSERT INTO "import_answers" VALUES(1,'0.2125419536643971','12');
INSERT INTO "import_answers" VALUES(2,'0.8723904099366259','"skip"');
INSERT INTO "import_answers" VALUES(3,'0.12278888879608241','{"day": "2026-08-05"}');
CREATE TABLE import_batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        file_name TEXT NOT NULL,
        format TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        new_orders INTEGER NOT NULL,
        updated_orders INTEGER NOT NULL,
        undone_at TEXT
    , new_products INTEGER, new_customers INTEGER, left_out_rows INTEGER, new_posts INTEGER, updated_posts INTEGER, new_days INTEGER) STRICT
    ;
INSERT INTO "import_batches" VALUES(1,'Order.all.20261001_20261031.xlsx','shopee','2026-11-01 09:00:00',76,0,NULL,9,60,0,0,0,0);
CREATE TABLE import_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        table_name TEXT NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        before TEXT
    ) STRICT
    ;
INSERT INTO "import_steps" VALUES(1,1,'customers',3,62,NULL);
INSERT INTO "import_steps" VALUES(2,1,'customer_keys',3,62,NULL);
INSERT INTO "import_steps" VALUES(3,1,'products',3,3,NULL);
INSERT INTO "import_steps" VALUES(4,1,'products',4,4,NULL);
INSERT INTO "import_steps" VALUES(5,1,'products',5,5,NULL);
INSERT INTO "import_steps" VALUES(6,1,'products',6,6,NULL);
INSERT INTO "import_steps" VALUES(7,1,'products',7,7,NULL);
INSERT INTO "import_steps" VALUES(8,1,'products',8,8,NULL);
INSERT INTO "import_steps" VALUES(9,1,'products',9,9,NULL);
INSERT INTO "import_steps" VALUES(10,1,'products',10,10,NULL);
INSERT INTO "import_steps" VALUES(11,1,'products',11,11,NULL);
INSERT INTO "import_steps" VALUES(12,1,'orders',4,79,NULL);
INSERT INTO "import_steps" VALUES(13,1,'line_items',5,121,NULL);
INSERT INTO "import_steps" VALUES(14,1,'redemptions',2,10,NULL);
INSERT INTO "import_steps" VALUES(15,1,'near_misses',2,2,NULL);
CREATE TABLE left_out_occasions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        occasion TEXT NOT NULL,
        day TEXT NOT NULL DEFAULT '' CHECK (day = '' OR day IS date(day)),
        UNIQUE (occasion, day)
    ) STRICT
    ;
INSERT INTO "left_out_occasions" VALUES(1,'school_break','');
INSERT INTO "left_out_occasions" VALUES(2,'independence','');
INSERT INTO "left_out_occasions" VALUES(3,'other_holiday','');
INSERT INTO "left_out_occasions" VALUES(4,'islamic_new_year','');
INSERT INTO "left_out_occasions" VALUES(5,'christmas','2026-12-25');
CREATE TABLE line_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        product_id INTEGER REFERENCES products (id),
        product TEXT NOT NULL CHECK (product <> ''),
        variant TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        unit_price INTEGER NOT NULL,
        item_discount INTEGER NOT NULL DEFAULT 0,
        returned_quantity INTEGER NOT NULL DEFAULT 0
            CHECK (returned_quantity BETWEEN 0 AND quantity)
    ) STRICT
    ;
INSERT INTO "line_items" VALUES(1,1,0,1,'Nastar Klasik','500 g','',2,85000,0,0);
INSERT INTO "line_items" VALUES(2,2,0,1,'Nastar Klasik','500 g','',2,85000,0,0);
INSERT INTO "line_items" VALUES(6,5,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,17000,0);
INSERT INTO "line_items" VALUES(7,6,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',2,35000,0,0);
INSERT INTO "line_items" VALUES(8,6,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(9,7,0,9,'Bolu Pisang Panggang','','',1,45000,4500,0);
INSERT INTO "line_items" VALUES(10,7,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(11,7,2,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(12,8,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(13,8,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(14,8,2,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',2,38000,0,0);
INSERT INTO "line_items" VALUES(15,9,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',5,95000,0,0);
INSERT INTO "line_items" VALUES(16,9,1,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(17,10,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(18,11,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(19,11,1,9,'Bolu Pisang Panggang','','',2,45000,0,0);
INSERT INTO "line_items" VALUES(20,12,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',2,38000,0,0);
INSERT INTO "line_items" VALUES(21,13,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,13000,0);
INSERT INTO "line_items" VALUES(22,14,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(23,14,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,28000,0);
INSERT INTO "line_items" VALUES(24,14,2,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',3,35000,15000,0);
INSERT INTO "line_items" VALUES(25,15,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,13000,0);
INSERT INTO "line_items" VALUES(26,16,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',3,95000,0,0);
INSERT INTO "line_items" VALUES(27,17,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(28,18,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(29,18,1,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',12,47000,0,0);
INSERT INTO "line_items" VALUES(30,18,2,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(31,19,0,9,'Bolu Pisang Panggang','','',5,45000,10000,0);
INSERT INTO "line_items" VALUES(32,20,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(33,21,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',3,52000,0,0);
INSERT INTO "line_items" VALUES(34,22,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,4000,0);
INSERT INTO "line_items" VALUES(35,22,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(36,23,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(37,24,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(38,25,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',12,85000,48000,0);
INSERT INTO "line_items" VALUES(39,25,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',2,28000,0,0);
INSERT INTO "line_items" VALUES(40,26,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(41,27,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,5000,0);
INSERT INTO "line_items" VALUES(42,28,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(43,28,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,3000,0);
INSERT INTO "line_items" VALUES(44,29,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,2000,1);
INSERT INTO "line_items" VALUES(45,29,1,9,'Bolu Pisang Panggang','','',5,45000,0,5);
INSERT INTO "line_items" VALUES(46,30,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,0,0);
INSERT INTO "line_items" VALUES(47,31,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',3,52000,0,0);
INSERT INTO "line_items" VALUES(48,31,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(49,32,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(50,33,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(51,34,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,0);
INSERT INTO "line_items" VALUES(52,34,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,8000,0);
INSERT INTO "line_items" VALUES(53,35,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',3,80000,0,0);
INSERT INTO "line_items" VALUES(54,36,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(55,37,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,1);
INSERT INTO "line_items" VALUES(56,38,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,9000,0);
INSERT INTO "line_items" VALUES(57,38,1,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,4000,0);
INSERT INTO "line_items" VALUES(58,39,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(59,40,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(60,40,1,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',5,47000,0,0);
INSERT INTO "line_items" VALUES(61,40,2,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(62,41,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(63,42,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(64,43,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,5000,0);
INSERT INTO "line_items" VALUES(65,44,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(66,44,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(67,45,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(68,45,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(69,45,2,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(70,46,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(71,47,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',3,47000,0,0);
INSERT INTO "line_items" VALUES(72,47,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(73,47,2,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(74,48,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,7000,0);
INSERT INTO "line_items" VALUES(75,49,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',2,35000,0,0);
INSERT INTO "line_items" VALUES(76,49,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',12,80000,0,0);
INSERT INTO "line_items" VALUES(77,50,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,8000,0);
INSERT INTO "line_items" VALUES(78,51,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(79,51,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,2500,0);
INSERT INTO "line_items" VALUES(80,52,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(81,53,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',2,47000,0,0);
INSERT INTO "line_items" VALUES(82,53,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(83,53,2,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,2000,0);
INSERT INTO "line_items" VALUES(84,54,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(85,55,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,14000,0);
INSERT INTO "line_items" VALUES(86,56,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,5000,0);
INSERT INTO "line_items" VALUES(87,56,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,9500,0);
INSERT INTO "line_items" VALUES(88,57,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',5,38000,0,0);
INSERT INTO "line_items" VALUES(89,57,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(90,58,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(91,58,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,0,0);
INSERT INTO "line_items" VALUES(92,59,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,0);
INSERT INTO "line_items" VALUES(93,59,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',12,35000,0,0);
INSERT INTO "line_items" VALUES(94,59,2,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,4000,0);
INSERT INTO "line_items" VALUES(95,60,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(96,61,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,0,0);
INSERT INTO "line_items" VALUES(97,62,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',2,47000,5000,0);
INSERT INTO "line_items" VALUES(98,63,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',2,52000,5000,0);
INSERT INTO "line_items" VALUES(99,64,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,0,0);
INSERT INTO "line_items" VALUES(100,64,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(101,65,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(102,66,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',3,80000,24000,0);
INSERT INTO "line_items" VALUES(103,67,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,4000,0);
INSERT INTO "line_items" VALUES(104,68,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(105,69,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(106,69,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(107,70,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(108,71,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,0,0);
INSERT INTO "line_items" VALUES(109,71,1,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(110,72,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,7000,0);
INSERT INTO "line_items" VALUES(111,73,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(112,74,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,0,0);
INSERT INTO "line_items" VALUES(113,74,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(114,74,2,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,8500,0);
INSERT INTO "line_items" VALUES(115,75,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,2);
INSERT INTO "line_items" VALUES(116,76,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(117,77,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(118,78,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',2,28000,0,0);
INSERT INTO "line_items" VALUES(119,78,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(120,79,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',5,47000,0,0);
INSERT INTO "line_items" VALUES(121,79,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(122,80,0,18,'@Pesanan khusus 1 tab','4 g','@sandi',4,0,0,3);
INSERT INTO "line_items" VALUES(123,81,0,19,'Pesanan khusus 1 0812','5 g','TRUE',1,1,1,0);
INSERT INTO "line_items" VALUES(124,81,1,17,'=Produk 2 10%','5 g','1e5',4,85000,500,0);
INSERT INTO "line_items" VALUES(125,81,2,15,'Produk 1 =HYPERLINK("x")','3 g','',5,85000,500,4);
INSERT INTO "line_items" VALUES(126,82,0,13,'Produk 0 baris satu baris dua','1 g','a￿b',1,1,0,0);
INSERT INTO "line_items" VALUES(127,82,1,12,'-Produk 0 =1+1','0 g','-5',5,85000,0,0);
INSERT INTO "line_items" VALUES(128,82,2,16,'=Produk 2 spasi ganda','4 g','10%',1,0,0,0);
INSERT INTO "line_items" VALUES(129,83,0,14,'Produk 1 baris satu baris dua','2 g','@sandi',1,0,0,0);
INSERT INTO "line_items" VALUES(130,83,1,17,'=Produk 2 10%','5 g','emoji 🍪👩‍🍳',3,85000,0,0);
INSERT INTO "line_items" VALUES(131,84,0,13,'Produk 0 baris satu baris dua','1 g','biasa saja',2,1,2,0);
INSERT INTO "line_items" VALUES(132,84,1,20,'Pesanan khusus 1 a￿b','2 g','biasa saja',5,1,0,0);
INSERT INTO "line_items" VALUES(133,85,0,16,'=Produk 2 spasi ganda','4 g','=HYPERLINK("x")',3,1,0,0);
INSERT INTO "line_items" VALUES(134,86,0,17,'=Produk 2 10%','5 g','=HYPERLINK("x")',5,85000,500,0);
INSERT INTO "line_items" VALUES(135,87,0,16,'=Produk 2 spasi ganda','4 g','TRUE',5,1,5,0);
INSERT INTO "line_items" VALUES(136,87,1,12,'-Produk 0 =1+1','0 g','a￿b',3,1,0,0);
INSERT INTO "line_items" VALUES(137,87,2,21,'Pesanan khusus 1 a￿b','3 g','koma, titik; dua',4,1,0,0);
INSERT INTO "line_items" VALUES(138,88,0,13,'Produk 0 baris satu baris dua','1 g','emoji 🍪👩‍🍳',1,1,0,0);
INSERT INTO "line_items" VALUES(139,88,1,22,'+Pesanan khusus 1 TRUE','1 g','baris satu
baris dua',3,0,0,0);
INSERT INTO "line_items" VALUES(140,88,2,15,'Produk 1 =HYPERLINK("x")','3 g','',5,1,0,0);
INSERT INTO "line_items" VALUES(141,89,0,13,'Produk 0 baris satu baris dua','1 g','biasa saja',1,1,1,0);
INSERT INTO "line_items" VALUES(142,90,0,17,'=Produk 2 10%','5 g','1e5',2,85000,0,0);
INSERT INTO "line_items" VALUES(143,91,0,17,'=Produk 2 10%','5 g','	tab',1,1,1,0);
INSERT INTO "line_items" VALUES(144,91,1,13,'Produk 0 baris satu baris dua','1 g','Ünïcödé 子',4,0,0,0);
INSERT INTO "line_items" VALUES(145,92,0,17,'=Produk 2 10%','5 g','  spasi  ganda  ',5,0,0,0);
INSERT INTO "line_items" VALUES(146,92,1,23,'Pesanan khusus 1 spasi ganda','3 g','﹦cmd',1,85000,500,0);
INSERT INTO "line_items" VALUES(147,93,0,17,'=Produk 2 10%','5 g','#REF!',5,1,5,0);
INSERT INTO "line_items" VALUES(148,93,1,16,'=Produk 2 spasi ganda','4 g','koma, titik; dua',2,0,0,1);
INSERT INTO "line_items" VALUES(149,94,0,12,'-Produk 0 =1+1','0 g','-5',2,85000,500,0);
INSERT INTO "line_items" VALUES(150,94,1,15,'Produk 1 =HYPERLINK("x")','3 g','+62 812-3456-7890',3,0,0,0);
INSERT INTO "line_items" VALUES(151,94,2,15,'Produk 1 =HYPERLINK("x")','3 g','1e5',4,0,0,3);
INSERT INTO "line_items" VALUES(152,95,0,12,'-Produk 0 =1+1','0 g','koma, titik; dua',4,85000,0,3);
INSERT INTO "line_items" VALUES(153,95,1,15,'Produk 1 =HYPERLINK("x")','3 g','koma, titik; dua',2,85000,500,0);
INSERT INTO "line_items" VALUES(154,95,2,15,'Produk 1 =HYPERLINK("x")','3 g','1e5',4,85000,0,3);
INSERT INTO "line_items" VALUES(155,96,0,12,'-Produk 0 =1+1','0 g','a￿b',3,1,0,0);
INSERT INTO "line_items" VALUES(156,96,1,17,'=Produk 2 10%','5 g','+62 812-3456-7890',2,85000,500,1);
INSERT INTO "line_items" VALUES(157,96,2,17,'=Produk 2 10%','5 g','0812',1,85000,0,0);
INSERT INTO "line_items" VALUES(158,97,0,16,'=Produk 2 spasi ganda','4 g','koma, titik; dua',2,0,0,0);
INSERT INTO "line_items" VALUES(159,97,1,14,'Produk 1 baris satu baris dua','2 g','10%',5,1,0,0);
INSERT INTO "line_items" VALUES(160,97,2,14,'Produk 1 baris satu baris dua','2 g','1e5',4,1,0,3);
INSERT INTO "line_items" VALUES(161,98,0,12,'-Produk 0 =1+1','0 g','-5',5,85000,500,4);
INSERT INTO "line_items" VALUES(162,99,0,17,'=Produk 2 10%','5 g','''petik',5,0,0,4);
INSERT INTO "line_items" VALUES(163,99,1,13,'Produk 0 baris satu baris dua','1 g','=1+1',4,1,4,3);
INSERT INTO "line_items" VALUES(164,99,2,17,'=Produk 2 10%','5 g','1e5',1,1,0,0);
INSERT INTO "line_items" VALUES(165,100,0,14,'Produk 1 baris satu baris dua','2 g','_x0041_',4,85000,0,0);
INSERT INTO "line_items" VALUES(166,100,1,17,'=Produk 2 10%','5 g','',3,1,0,2);
INSERT INTO "line_items" VALUES(167,100,2,17,'=Produk 2 10%','5 g','10%',3,0,0,0);
INSERT INTO "line_items" VALUES(168,101,0,14,'Produk 1 baris satu baris dua','2 g','2026-10-14',3,85000,500,0);
INSERT INTO "line_items" VALUES(169,101,1,13,'Produk 0 baris satu baris dua','1 g','kutip "dua" & <satu>',4,0,0,3);
INSERT INTO "line_items" VALUES(170,102,0,24,'@Pesanan khusus 1 0812','5 g','TRUE',1,1,0,0);
INSERT INTO "line_items" VALUES(171,102,1,13,'Produk 0 baris satu baris dua','1 g','koma, titik; dua',1,1,0,0);
INSERT INTO "line_items" VALUES(172,102,2,17,'=Produk 2 10%','5 g','+62 812-3456-7890',2,0,0,1);
INSERT INTO "line_items" VALUES(173,103,0,16,'=Produk 2 spasi ganda','4 g','_x0041_',4,85000,0,0);
INSERT INTO "line_items" VALUES(174,103,1,15,'Produk 1 =HYPERLINK("x")','3 g','koma, titik; dua',4,1,0,0);
INSERT INTO "line_items" VALUES(175,104,0,17,'=Produk 2 10%','5 g','a￿b',2,0,0,1);
INSERT INTO "line_items" VALUES(176,104,1,17,'=Produk 2 10%','5 g','	tab',1,85000,500,0);
INSERT INTO "line_items" VALUES(177,104,2,17,'=Produk 2 10%','5 g','',3,0,0,0);
INSERT INTO "line_items" VALUES(178,105,0,13,'Produk 0 baris satu baris dua','1 g','#REF!',4,85000,500,0);
INSERT INTO "line_items" VALUES(179,105,1,14,'Produk 1 baris satu baris dua','2 g','koma, titik; dua',3,0,0,2);
INSERT INTO "line_items" VALUES(180,105,2,16,'=Produk 2 spasi ganda','4 g','Ünïcödé 子',1,0,0,0);
INSERT INTO "line_items" VALUES(181,106,0,16,'=Produk 2 spasi ganda','4 g','''petik',4,85000,500,3);
INSERT INTO "line_items" VALUES(182,106,1,25,'=Pesanan khusus 1 Ünïcödé 子','3 g','TRUE',2,1,2,0);
INSERT INTO "line_items" VALUES(183,107,0,16,'=Produk 2 spasi ganda','4 g','=1+1',2,0,0,0);
INSERT INTO "line_items" VALUES(184,107,1,14,'Produk 1 baris satu baris dua','2 g','2026-10-14',5,1,0,0);
INSERT INTO "line_items" VALUES(185,107,2,26,'+Pesanan khusus 1 koma, titik; dua','0 g','#REF!',4,85000,0,0);
INSERT INTO "line_items" VALUES(186,108,0,27,'+Pesanan khusus 1 biasa saja','3 g','kutip "dua" & <satu>',5,1,0,0);
INSERT INTO "line_items" VALUES(187,109,0,12,'-Produk 0 =1+1','0 g','@sandi',5,85000,0,0);
INSERT INTO "line_items" VALUES(188,109,1,17,'=Produk 2 10%','5 g','emoji 🍪👩‍🍳',2,0,0,0);
INSERT INTO "line_items" VALUES(189,109,2,16,'=Produk 2 spasi ganda','4 g','2026-10-14',1,0,0,0);
INSERT INTO "line_items" VALUES(190,110,0,14,'Produk 1 baris satu baris dua','2 g','baris satu
baris dua',4,85000,0,0);
INSERT INTO "line_items" VALUES(191,111,0,15,'Produk 1 =HYPERLINK("x")','3 g','kutip "dua" & <satu>',1,1,0,0);
INSERT INTO "line_items" VALUES(192,112,0,28,'Pesanan khusus 1 -5','0 g','2026-10-14',3,85000,0,0);
INSERT INTO "line_items" VALUES(193,112,1,16,'=Produk 2 spasi ganda','4 g','﹦cmd',4,85000,500,0);
INSERT INTO "line_items" VALUES(194,113,0,12,'-Produk 0 =1+1','0 g','1e5',5,85000,500,0);
INSERT INTO "line_items" VALUES(195,113,1,13,'Produk 0 baris satu baris dua','1 g','@sandi',3,1,0,2);
INSERT INTO "line_items" VALUES(196,114,0,29,'Pesanan khusus 1 2026-10-14','0 g','  spasi  ganda  ',5,85000,500,0);
INSERT INTO "line_items" VALUES(197,115,0,15,'Produk 1 =HYPERLINK("x")','3 g','	tab',5,0,0,0);
INSERT INTO "line_items" VALUES(198,115,1,17,'=Produk 2 10%','5 g','biasa saja',4,1,0,0);
INSERT INTO "line_items" VALUES(199,115,2,17,'=Produk 2 10%','5 g','2026-10-14',4,85000,0,3);
INSERT INTO "line_items" VALUES(200,116,0,30,'=Pesanan khusus 1 biasa saja','3 g','emoji 🍪👩‍🍳',1,85000,500,0);
INSERT INTO "line_items" VALUES(201,116,1,15,'Produk 1 =HYPERLINK("x")','3 g','+62 812-3456-7890',5,1,0,0);
INSERT INTO "line_items" VALUES(202,116,2,15,'Produk 1 =HYPERLINK("x")','3 g','baris satu
baris dua',2,1,2,0);
INSERT INTO "line_items" VALUES(203,117,0,16,'=Produk 2 spasi ganda','4 g','_x0041_',1,85000,0,0);
INSERT INTO "line_items" VALUES(204,117,1,15,'Produk 1 =HYPERLINK("x")','3 g','@sandi',1,85000,500,0);
INSERT INTO "line_items" VALUES(205,118,0,12,'-Produk 0 =1+1','0 g','1e5',3,0,0,0);
INSERT INTO "line_items" VALUES(206,118,1,14,'Produk 1 baris satu baris dua','2 g','@sandi',1,85000,0,0);
INSERT INTO "line_items" VALUES(207,118,2,16,'=Produk 2 spasi ganda','4 g','=HYPERLINK("x")',5,85000,0,4);
INSERT INTO "line_items" VALUES(208,119,0,31,'+Pesanan khusus 1 TRUE','4 g','10%',3,85000,500,0);
INSERT INTO "line_items" VALUES(209,4,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
CREATE TABLE load_checks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        monday TEXT NOT NULL UNIQUE
            CHECK (monday IS date(monday) AND strftime('%w', monday) = '1'),
        load TEXT NOT NULL CHECK (load IN ('light', 'right', 'heavy')),
        note TEXT NOT NULL DEFAULT '',
        settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
    ) STRICT
    ;
INSERT INTO "load_checks" VALUES(1,'2026-09-07','right','﹦cmd',1);
INSERT INTO "load_checks" VALUES(2,'2026-09-14','right','',1);
INSERT INTO "load_checks" VALUES(3,'2026-09-21','right','=HYPERLINK("x")',0);
INSERT INTO "load_checks" VALUES(4,'2026-09-28','light','#REF!',1);
CREATE TABLE loyalty_adjustments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        kind TEXT NOT NULL CHECK (kind IN ('points', 'stamps', 'coupons')),
        units INTEGER NOT NULL CHECK (units <> 0),
        is_use INTEGER NOT NULL DEFAULT 0 CHECK (is_use IN (0, 1)),
        note TEXT NOT NULL DEFAULT '',
        CHECK (NOT is_use OR units < 0)
    ) STRICT
    ;
INSERT INTO "loyalty_adjustments" VALUES(1,'0.3733642159116559',2,'2026-03-12','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(2,'0.2369021702350832',3,'2026-07-27','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(3,'0.7019311159425053',4,'2026-01-08','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(4,'0.12053765138556405',5,'2026-06-03','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(5,'0.6211703195320031',6,'2026-02-14','points',30,0,'');
CREATE TABLE loyalty_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        customer_id INTEGER REFERENCES customers (id) ON DELETE SET NULL,
        day TEXT NOT NULL CHECK (day IS date(day)),
        kind TEXT NOT NULL CHECK (kind IN ('points', 'stamps', 'coupons')),
        reason TEXT NOT NULL CHECK (reason IN
            ('earned', 'referral', 'used', 'adjusted', 'expired', 'closed')),
        lot TEXT NOT NULL DEFAULT '' CHECK (lot IN ('', 'earned', 'referral', 'adjusted')),
        order_id INTEGER,
        adjustment_id INTEGER,
        units INTEGER NOT NULL CHECK (units <> 0),
        CHECK ((reason = 'expired') = (lot <> ''))
    ) STRICT
    ;
INSERT INTO "loyalty_entries" VALUES(1,'c99b6428e9be38b5',NULL,'2026-08-14','points','earned','',1,NULL,17);
INSERT INTO "loyalty_entries" VALUES(2,'dba4c5f50fce47af',2,'2026-08-14','points','earned','',2,NULL,17);
INSERT INTO "loyalty_entries" VALUES(3,'cb2eeda628909669',2,'2026-06-20','points','referral','',119,NULL,3);
INSERT INTO "loyalty_entries" VALUES(4,'cc250e3c80fbc97f',2,'2026-03-12','points','adjusted','',NULL,1,30);
INSERT INTO "loyalty_entries" VALUES(5,'9a4bed910896d9e8',5,'2026-06-03','points','adjusted','',NULL,4,30);
INSERT INTO "loyalty_entries" VALUES(6,'acce207756c1530c',6,'2026-02-14','points','adjusted','',NULL,5,30);
INSERT INTO "loyalty_entries" VALUES(7,'12ea4c50b1fb1b30',3,'2026-10-01','stamps','earned','',4,NULL,1);
INSERT INTO "loyalty_entries" VALUES(8,'6191e236402cd9d8',3,'2026-10-26','stamps','earned','',71,NULL,1);
INSERT INTO "loyalty_entries" VALUES(9,'a5ba0f7843408be3',4,'2026-10-02','stamps','earned','',5,NULL,1);
INSERT INTO "loyalty_entries" VALUES(10,'740e707826d9a6ab',7,'2026-10-03','stamps','earned','',8,NULL,1);
INSERT INTO "loyalty_entries" VALUES(11,'eee20d8c76182fc2',8,'2026-10-04','stamps','earned','',9,NULL,1);
INSERT INTO "loyalty_entries" VALUES(12,'92c6933d2fd9a5c1',8,'2026-10-19','stamps','earned','',61,NULL,1);
INSERT INTO "loyalty_entries" VALUES(13,'b048585341089b73',9,'2026-10-04','stamps','earned','',10,NULL,1);
INSERT INTO "loyalty_entries" VALUES(14,'c7693e6a97dd79b9',9,'2026-10-12','stamps','earned','',42,NULL,1);
INSERT INTO "loyalty_entries" VALUES(15,'09b41ff1475968f5',10,'2026-10-04','stamps','earned','',11,NULL,1);
INSERT INTO "loyalty_entries" VALUES(16,'e1375a6aaad92f09',11,'2026-10-04','stamps','earned','',12,NULL,1);
INSERT INTO "loyalty_entries" VALUES(17,'02f1ca633329c406',12,'2026-10-04','stamps','earned','',13,NULL,1);
INSERT INTO "loyalty_entries" VALUES(18,'850d07fe9c7323e8',13,'2026-10-04','stamps','earned','',15,NULL,1);
INSERT INTO "loyalty_entries" VALUES(19,'e5a689a82e962ee3',13,'2026-10-27','stamps','earned','',72,NULL,1);
INSERT INTO "loyalty_entries" VALUES(20,'2c2182e1f4072f20',14,'2026-10-05','stamps','earned','',16,NULL,1);
INSERT INTO "loyalty_entries" VALUES(21,'290d3d3ce7285732',15,'2026-10-05','stamps','earned','',17,NULL,1);
INSERT INTO "loyalty_entries" VALUES(22,'5a22950f6cae1964',16,'2026-10-07','stamps','earned','',25,NULL,1);
INSERT INTO "loyalty_entries" VALUES(23,'051b3c2b84466911',17,'2026-10-05','stamps','earned','',19,NULL,1);
INSERT INTO "loyalty_entries" VALUES(24,'930b88c42ca2905d',17,'2026-10-06','stamps','earned','',21,NULL,1);
INSERT INTO "loyalty_entries" VALUES(25,'475f8cbc947ffe87',17,'2026-10-14','stamps','earned','',51,NULL,1);
INSERT INTO "loyalty_entries" VALUES(26,'4a688a9b2b607c99',17,'2026-10-17','stamps','earned','',52,NULL,1);
INSERT INTO "loyalty_entries" VALUES(27,'80b474bc0046300b',17,'2026-10-20','stamps','earned','',64,NULL,1);
INSERT INTO "loyalty_entries" VALUES(28,'bee5c760e2bf7838',18,'2026-10-05','stamps','earned','',20,NULL,1);
INSERT INTO "loyalty_entries" VALUES(29,'e746e39f89f195d9',19,'2026-10-06','stamps','earned','',22,NULL,1);
INSERT INTO "loyalty_entries" VALUES(30,'86de546dffe1cdb5',20,'2026-10-06','stamps','earned','',23,NULL,1);
INSERT INTO "loyalty_entries" VALUES(31,'dddf1a8930aeb18d',21,'2026-10-06','stamps','earned','',24,NULL,1);
INSERT INTO "loyalty_entries" VALUES(32,'0a6cadaefcbcf8ee',21,'2026-10-23','stamps','earned','',68,NULL,1);
INSERT INTO "loyalty_entries" VALUES(33,'0a28a208ce31f747',23,'2026-10-07','stamps','earned','',27,NULL,1);
INSERT INTO "loyalty_entries" VALUES(34,'e8b557dbaa36136a',24,'2026-10-07','stamps','earned','',28,NULL,1);
INSERT INTO "loyalty_entries" VALUES(35,'43c76bef03eb052e',26,'2026-10-07','stamps','earned','',30,NULL,1);
INSERT INTO "loyalty_entries" VALUES(36,'78889a1606f6a818',27,'2026-10-07','stamps','earned','',31,NULL,1);
INSERT INTO "loyalty_entries" VALUES(37,'697450ffdb6c379a',28,'2026-10-08','stamps','earned','',32,NULL,1);
INSERT INTO "loyalty_entries" VALUES(38,'35bd7cf74b800e79',29,'2026-10-08','stamps','earned','',33,NULL,1);
INSERT INTO "loyalty_entries" VALUES(39,'d23a18fd517105e8',30,'2026-10-09','stamps','earned','',34,NULL,1);
INSERT INTO "loyalty_entries" VALUES(40,'b5bbea410f219559',31,'2026-10-10','stamps','earned','',35,NULL,1);
INSERT INTO "loyalty_entries" VALUES(41,'669c14c50789568b',32,'2026-10-10','stamps','earned','',36,NULL,1);
INSERT INTO "loyalty_entries" VALUES(42,'41aec08378c8615d',34,'2026-10-10','stamps','earned','',38,NULL,1);
INSERT INTO "loyalty_entries" VALUES(43,'8f4b4ca86a3a1ef7',36,'2026-10-11','stamps','earned','',40,NULL,1);
INSERT INTO "loyalty_entries" VALUES(44,'023b84c402628782',37,'2026-10-12','stamps','earned','',43,NULL,1);
INSERT INTO "loyalty_entries" VALUES(45,'b77902c73063cbf8',38,'2026-10-12','stamps','earned','',44,NULL,1);
INSERT INTO "loyalty_entries" VALUES(46,'848432d192194d85',39,'2026-10-12','stamps','earned','',45,NULL,1);
INSERT INTO "loyalty_entries" VALUES(47,'26e88fce25cb7f7b',40,'2026-10-13','stamps','earned','',46,NULL,1);
INSERT INTO "loyalty_entries" VALUES(48,'721f7ab590fc53de',41,'2026-10-13','stamps','earned','',47,NULL,1);
INSERT INTO "loyalty_entries" VALUES(49,'5dc35519bfd02dd7',42,'2026-10-13','stamps','earned','',48,NULL,1);
INSERT INTO "loyalty_entries" VALUES(50,'5e6f0543fee27cdd',43,'2026-10-14','stamps','earned','',50,NULL,1);
INSERT INTO "loyalty_entries" VALUES(51,'69eac4517bd5a3a2',45,'2026-10-18','stamps','earned','',54,NULL,1);
INSERT INTO "loyalty_entries" VALUES(52,'e9ca876c64ed973f',46,'2026-10-18','stamps','earned','',55,NULL,1);
INSERT INTO "loyalty_entries" VALUES(53,'5b74f68b3c5f8ee3',46,'2026-10-24','stamps','earned','',69,NULL,1);
INSERT INTO "loyalty_entries" VALUES(54,'e81d31667c997585',47,'2026-10-18','stamps','earned','',56,NULL,1);
INSERT INTO "loyalty_entries" VALUES(55,'b0aa90a05f89c1e1',49,'2026-10-18','stamps','earned','',58,NULL,1);
INSERT INTO "loyalty_entries" VALUES(56,'c974689f5f64f1b0',50,'2026-10-19','stamps','earned','',59,NULL,1);
INSERT INTO "loyalty_entries" VALUES(57,'1521986813ff9ca4',52,'2026-10-19','stamps','earned','',62,NULL,1);
INSERT INTO "loyalty_entries" VALUES(58,'4992a9633bad6c76',53,'2026-10-20','stamps','earned','',63,NULL,1);
INSERT INTO "loyalty_entries" VALUES(59,'d5235af6be232224',54,'2026-10-20','stamps','earned','',65,NULL,1);
INSERT INTO "loyalty_entries" VALUES(60,'aba33476e153913b',55,'2026-10-21','stamps','earned','',66,NULL,1);
INSERT INTO "loyalty_entries" VALUES(61,'83768c7e7a6a070f',56,'2026-10-22','stamps','earned','',67,NULL,1);
INSERT INTO "loyalty_entries" VALUES(62,'4122ac89954fe603',57,'2026-10-25','stamps','earned','',70,NULL,1);
INSERT INTO "loyalty_entries" VALUES(63,'83b11ad44cbf0d7a',58,'2026-10-27','stamps','earned','',74,NULL,1);
INSERT INTO "loyalty_entries" VALUES(64,'537cab699105a7f4',59,'2026-10-30','stamps','earned','',76,NULL,1);
INSERT INTO "loyalty_entries" VALUES(65,'288f43000de57235',60,'2026-10-30','stamps','earned','',77,NULL,1);
INSERT INTO "loyalty_entries" VALUES(66,'3002ff6b47c21ad1',61,'2026-10-31','stamps','earned','',78,NULL,1);
INSERT INTO "loyalty_entries" VALUES(67,'7708cf1ac5e9d379',65,'2026-06-29','points','earned','',82,NULL,42);
INSERT INTO "loyalty_entries" VALUES(68,'a9e9c9b17914a90c',65,'2026-08-01','points','earned','',100,NULL,34);
INSERT INTO "loyalty_entries" VALUES(69,'2b6a421fc8ae8bb3',65,'2026-06-09','points','earned','',104,NULL,7);
INSERT INTO "loyalty_entries" VALUES(70,'3db1a88422944e9a',65,'2026-04-10','points','earned','',110,NULL,33);
INSERT INTO "loyalty_entries" VALUES(71,'ebfebbf415881c56',65,'2026-02-15','points','earned','',115,NULL,8);
INSERT INTO "loyalty_entries" VALUES(72,'2ae2b44cec28ed8e',65,'2026-02-15','points','referral','',115,NULL,3);
INSERT INTO "loyalty_entries" VALUES(73,'ca36e491d544656f',65,'2026-09-19','stamps','earned','',118,NULL,1);
INSERT INTO "loyalty_entries" VALUES(74,'b2a6df975f4da462',67,'2026-11-16','stamps','earned','',85,NULL,1);
INSERT INTO "loyalty_entries" VALUES(75,'34446664991a2688',69,'2026-05-25','points','earned','',90,NULL,16);
INSERT INTO "loyalty_entries" VALUES(76,'520ade247545b3a3',71,'2026-08-04','points','earned','',96,NULL,16);
INSERT INTO "loyalty_entries" VALUES(77,'f6ae0661f2b406ae',77,'2026-07-18','points','earned','',105,NULL,33);
INSERT INTO "loyalty_entries" VALUES(78,'974466db2dab64b6',82,'2026-09-16','stamps','earned','',117,NULL,1);
INSERT INTO "loyalty_entries" VALUES(79,'1fb5a72b6acb1cdd',83,'2026-06-20','points','earned','',119,NULL,24);
INSERT INTO "loyalty_entries" VALUES(80,'3a4dd32061d3075e',83,'2026-06-20','points','referral','',119,NULL,3);
INSERT INTO "loyalty_entries" VALUES(81,'b14341d3618db476',5,'2026-10-03','stamps','earned','',6,NULL,1);
INSERT INTO "loyalty_entries" VALUES(82,'378f3c385ac5910c',6,'2026-10-03','stamps','earned','',7,NULL,1);
INSERT INTO "loyalty_entries" VALUES(83,'43ef65169e9ffdd5',4,'2026-02-15','points','referral','',115,NULL,3);
INSERT INTO "loyalty_entries" VALUES(84,'aec1aaa8ca3645b2',4,'2026-01-08','points','adjusted','',NULL,3,30);
INSERT INTO "loyalty_entries" VALUES(85,'033e848011f07171',3,'2026-07-27','points','adjusted','',NULL,2,30);
INSERT INTO "loyalty_entries" VALUES(86,'f2d61e361a2d3e4b',7,'2026-10-03','points','used','',8,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(87,'5c8729148bd1abe0',8,'2026-10-04','points','used','',9,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(88,'338cfe9f1f20e870',12,'2026-10-04','points','used','',13,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(89,'5acf3952b370346e',13,'2026-10-04','points','used','',15,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(90,'872f8a0e215fdf83',14,'2026-10-05','points','used','',16,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(91,'ff42880ede1a691a',NULL,'2026-10-14','points','expired','earned',1,NULL,-17);
INSERT INTO "loyalty_entries" VALUES(92,'aab6500862f0b785',6,'2026-04-14','points','expired','adjusted',NULL,5,-30);
INSERT INTO "loyalty_entries" VALUES(93,'6d0841cc7302e9d6',2,'2026-05-12','points','expired','adjusted',NULL,1,-30);
INSERT INTO "loyalty_entries" VALUES(94,'76c046891a979ddd',5,'2026-08-03','points','expired','adjusted',NULL,4,-30);
INSERT INTO "loyalty_entries" VALUES(95,'c2855a3b56f5c2c7',2,'2026-08-20','points','expired','referral',119,NULL,-3);
INSERT INTO "loyalty_entries" VALUES(96,'c1a105beaed44067',2,'2026-10-14','points','expired','earned',2,NULL,-17);
INSERT INTO "loyalty_entries" VALUES(97,'365bf3fa93de512b',65,'2026-04-15','points','expired','earned',115,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(98,'85787e670a95ad09',65,'2026-04-15','points','expired','referral',115,NULL,-3);
INSERT INTO "loyalty_entries" VALUES(99,'eef9ccc29f737bf2',65,'2026-06-10','points','expired','earned',110,NULL,-33);
INSERT INTO "loyalty_entries" VALUES(100,'cf96154785880e2b',65,'2026-08-09','points','expired','earned',104,NULL,-7);
INSERT INTO "loyalty_entries" VALUES(101,'d5be0cc22aede96c',65,'2026-08-29','points','expired','earned',82,NULL,-42);
INSERT INTO "loyalty_entries" VALUES(102,'c89e0dbc69522713',65,'2026-10-01','points','expired','earned',100,NULL,-34);
INSERT INTO "loyalty_entries" VALUES(103,'bbdfafe79fa8e342',69,'2026-07-25','points','expired','earned',90,NULL,-16);
INSERT INTO "loyalty_entries" VALUES(104,'1a178cfa4801f3d6',71,'2026-10-04','points','expired','earned',96,NULL,-16);
INSERT INTO "loyalty_entries" VALUES(105,'60880e004dea22cd',77,'2026-09-18','points','expired','earned',105,NULL,-33);
INSERT INTO "loyalty_entries" VALUES(106,'fde17f8d3f6b9be0',83,'2026-08-20','points','expired','earned',119,NULL,-24);
INSERT INTO "loyalty_entries" VALUES(107,'4f09a5799a056d49',83,'2026-08-20','points','expired','referral',119,NULL,-3);
INSERT INTO "loyalty_entries" VALUES(108,'6b144ce6e9a8c370',4,'2026-04-15','points','expired','referral',115,NULL,-3);
INSERT INTO "loyalty_entries" VALUES(109,'6b8e741dc71238cf',3,'2026-09-27','points','expired','adjusted',NULL,2,-30);
INSERT INTO "loyalty_entries" VALUES(110,'ec957a812383cead',4,'2026-04-15','points','expired','referral',115,NULL,3);
INSERT INTO "loyalty_entries" VALUES(111,'3763529f7c56fded',4,'2026-02-15','points','referral','',115,NULL,-3);
INSERT INTO "loyalty_entries" VALUES(112,'3c75d7a19922138c',65,'2026-02-15','points','earned','',115,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(113,'554879bf76649390',65,'2026-04-15','points','expired','earned',115,NULL,8);
INSERT INTO "loyalty_entries" VALUES(114,'ad785a312bf11abd',65,'2026-04-15','points','expired','referral',115,NULL,3);
INSERT INTO "loyalty_entries" VALUES(115,'631090da7a04f252',65,'2026-02-15','points','referral','',115,NULL,-3);
CREATE TABLE loyalty_rules (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        starts_on TEXT NOT NULL UNIQUE CHECK (starts_on IS date(starts_on)),
        kind TEXT NOT NULL CHECK (kind = '' OR kind IN ('points', 'stamps', 'coupons')),
        rupiah_per_unit INTEGER NOT NULL DEFAULT 0 CHECK (rupiah_per_unit >= 0),
        units_per_gift INTEGER NOT NULL DEFAULT 1 CHECK (units_per_gift > 0),
        gift_value INTEGER NOT NULL DEFAULT 0 CHECK (gift_value >= 0),
        gift TEXT NOT NULL DEFAULT '',
        expiry_months INTEGER CHECK (expiry_months > 0),
        referral_units INTEGER NOT NULL DEFAULT 0 CHECK (referral_units >= 0),
        CHECK (kind <> 'points' OR rupiah_per_unit > 0)
    ) STRICT
    ;
INSERT INTO "loyalty_rules" VALUES(1,'2026-02-01','points',10000,1,500,'',2,3);
INSERT INTO "loyalty_rules" VALUES(2,'2026-09-01','stamps',0,8,40000,'=HYPERLINK("x")',NULL,0);
CREATE TABLE loyalty_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        kind TEXT NOT NULL CHECK (kind IN ('points', 'stamps', 'coupons')),
        units INTEGER NOT NULL CHECK (units > 0),
        value INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT
    ;
INSERT INTO "loyalty_uses" VALUES(1,8,'points',2,1);
INSERT INTO "loyalty_uses" VALUES(2,9,'points',2,1);
INSERT INTO "loyalty_uses" VALUES(3,13,'points',2,1);
INSERT INTO "loyalty_uses" VALUES(4,15,'points',2,1);
INSERT INTO "loyalty_uses" VALUES(5,16,'points',2,1);
CREATE TABLE mapping_profiles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
        layout TEXT NOT NULL,
        used_on TEXT CHECK (used_on IS date(used_on))
    ) STRICT
    ;
INSERT INTO "mapping_profiles" VALUES(1,'Dari Shopee','[{"format": "shopee", "fields": {"no. pesanan": "number", "status pesanan": "status", "alasan pembatalan": null, "status pembatalan/ pengembalian": "return_status", "no. resi": null, "opsi pengiriman": null, "antar ke counter/ pick-up": null, "pesanan harus dikirimkan sebelum (menghindari keterlambatan)": null, "waktu pengiriman diatur": null, "waktu pesanan dibuat": "ordered_at", "waktu pembayaran dilakukan": null, "metode pembayaran": null, "sku induk": null, "nama produk": "product", "nomor referensi sku": "sku", "nama variasi": "variant", "harga awal": "unit_price", "harga setelah diskon": null, "jumlah": "quantity", "returned quantity": "returned_quantity", "subtotal pesanan": null, "total diskon": null, "diskon dari penjual": "item_discount", "diskon dari shopee": null, "berat produk": null, "jumlah produk di pesan": null, "total berat": null, "voucher ditanggung penjual": "order_discount", "cashback koin": null, "voucher ditanggung shopee": null, "paket diskon": null, "paket diskon (diskon dari shopee)": null, "paket diskon (diskon dari penjual)": "bundle_discount", "potongan koin shopee": null, "diskon kartu kredit": null, "ongkos kirim dibayar oleh pembeli": "shipping", "estimasi potongan biaya pengiriman": null, "ongkos kirim pengembalian barang": null, "total pembayaran": null, "perkiraan ongkos kirim": null, "catatan dari pembeli": "buyer_note", "catatan": "note", "username (pembeli)": "customer", "nama penerima": null, "no. telepon": null, "alamat pengiriman": null, "kota/kabupaten": "city", "provinsi": null, "waktu pesanan selesai": null}}]',NULL);
CREATE TABLE marked_days (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
        last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
        name TEXT NOT NULL CHECK (name <> ''),
        kind TEXT NOT NULL
            CHECK (kind IN ('holiday', 'twin_date', 'payday', 'ad', 'discount', 'stock_out'))
    ) STRICT
    ;
INSERT INTO "marked_days" VALUES(1,'2026-09-12','2026-09-18','@Hari 0 emoji 🍪👩‍🍳','holiday');
INSERT INTO "marked_days" VALUES(2,'2026-11-28','2026-12-04','@Hari 1 -5','twin_date');
INSERT INTO "marked_days" VALUES(3,'2026-10-22','2026-10-22','-Hari 2 TRUE','payday');
INSERT INTO "marked_days" VALUES(4,'2026-03-04','2026-03-04','=Hari 3 2026-10-14','ad');
INSERT INTO "marked_days" VALUES(5,'2026-09-18','2026-09-18','Hari 4 +62 812-3456-7890','discount');
INSERT INTO "marked_days" VALUES(6,'2026-02-08','2026-02-08','@Hari 5 10%','stock_out');
CREATE TABLE messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
        received_time TEXT CHECK (received_time IS time(received_time)),
        platform TEXT NOT NULL CHECK (platform <> ''),
        via TEXT NOT NULL DEFAULT '' CHECK (via IN ('', 'direct_message', 'comment')),
        tells_story INTEGER NOT NULL DEFAULT 0 CHECK (tells_story IN (0, 1)),
        name TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL CHECK (kind IN ('question', 'comment', 'complaint', 'idea')),
        text TEXT NOT NULL,
        answered_on TEXT CHECK (answered_on IS date(answered_on)),
        answered_time TEXT CHECK (answered_time IS time(answered_time)),
        needs_reply INTEGER NOT NULL DEFAULT 1 CHECK (needs_reply IN (0, 1)),
        sender_key TEXT NOT NULL DEFAULT '',
        customer_id INTEGER REFERENCES customers (id),
        order_id INTEGER REFERENCES orders (id),
        post_id INTEGER REFERENCES posts (id),
        idea_post_id INTEGER REFERENCES posts (id),
        is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1)),
        CHECK (answered_on IS NOT NULL OR answered_time IS NULL),
        CHECK (answered_on >= received_on),
        CHECK (CASE WHEN is_anonymous THEN name || text || sender_key = '' ELSE text <> '' END)
    ) STRICT
    ;
INSERT INTO "messages" VALUES(1,'M-0001','2026-09-20','09:12:00','Bazar','direct_message',1,'','complaint','','2026-09-21','23:59:59',1,'',1,103,6,4,1);
INSERT INTO "messages" VALUES(2,'M-0002','2026-12-06',NULL,'Bazar','direct_message',0,'','question','',NULL,NULL,1,'',1,1,3,12,1);
INSERT INTO "messages" VALUES(3,'M-0003','2026-07-24','23:59:59','tiktok','comment',0,'•••• 7890','comment','2','2026-07-25','09:12:00',1,'phone:2f1210a568b6742eaec7d626',2,2,NULL,11,0);
INSERT INTO "messages" VALUES(4,'M-0004','2026-12-27','00:00:00','tiktok','direct_message',0,'Dewi','complaint','3 +62 812-3456-7890',NULL,NULL,1,'tiktok:dewi',4,103,12,11,0);
INSERT INTO "messages" VALUES(5,'M-0005','2026-01-21','00:00:01','whatsapp','direct_message',1,'','idea','','2026-01-22',NULL,1,'',1,NULL,4,10,1);
INSERT INTO "messages" VALUES(6,'M-0006','2026-09-12','09:12:00','tiktok','comment',0,'','question','5 koma, titik; dua',NULL,NULL,1,'',2,NULL,10,12,0);
INSERT INTO "messages" VALUES(7,'M-0007','2026-01-25',NULL,'whatsapp','direct_message',1,'','idea','6 	tab',NULL,NULL,1,'',4,103,5,9,0);
INSERT INTO "messages" VALUES(8,'M-0008','2026-02-16','23:59:59','tiktok','direct_message',0,'a￿b','question','7 _x0041_','2026-02-17','00:00:00',1,'tiktok:a￿b',4,103,8,13,0);
INSERT INTO "messages" VALUES(9,'M-0009','2026-04-07','00:00:01','tiktok','',0,'Dewi','complaint','8 baris satu
baris dua','2026-04-08',NULL,1,'tiktok:dewi',2,2,2,4,0);
INSERT INTO "messages" VALUES(10,'M-0010','2026-11-22','00:00:00','Bazar','comment',0,'','comment','','2026-11-23','00:00:01',1,'',1,1,12,5,1);
INSERT INTO "messages" VALUES(11,'M-0011','2026-03-10','00:00:00','Bazar','comment',1,'','idea','',NULL,NULL,1,'',1,NULL,8,13,1);
INSERT INTO "messages" VALUES(12,'M-0012','2026-07-27',NULL,'Bazar','direct_message',1,'Dewi','question','11 biasa saja',NULL,NULL,0,'Bazar:dewi',2,103,2,12,0);
CREATE TABLE month_efforts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
        activity TEXT NOT NULL CHECK (activity IN ('answers', 'partners', 'ads')),
        minutes INTEGER NOT NULL CHECK (minutes > 0),
        UNIQUE (month, activity)
    ) STRICT
    ;
INSERT INTO "month_efforts" VALUES(1,'2026-01','ads',7262);
INSERT INTO "month_efforts" VALUES(2,'2026-02','answers',8377);
INSERT INTO "month_efforts" VALUES(3,'2026-02','partners',2346);
INSERT INTO "month_efforts" VALUES(4,'2026-03','answers',8467);
INSERT INTO "month_efforts" VALUES(5,'2026-04','ads',2408);
INSERT INTO "month_efforts" VALUES(6,'2026-05','answers',3626);
INSERT INTO "month_efforts" VALUES(7,'2026-05','ads',8697);
INSERT INTO "month_efforts" VALUES(8,'2026-06','partners',7537);
CREATE TABLE near_misses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        seen TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'refused')),
        UNIQUE (order_id, code_id)
    ) STRICT
    ;
INSERT INTO "near_misses" VALUES(1,2,1,'ratna1o','refused');
INSERT INTO "near_misses" VALUES(2,51,1,'ratnaa10','open');
INSERT INTO "near_misses" VALUES(3,84,2,'promo10','refused');
INSERT INTO "near_misses" VALUES(4,90,9,'prmo04xxxx','open');
INSERT INTO "near_misses" VALUES(5,97,2,'promo10','refused');
INSERT INTO "near_misses" VALUES(6,103,9,'prmo04xxxx','open');
INSERT INTO "near_misses" VALUES(7,108,2,'promo10','refused');
INSERT INTO "near_misses" VALUES(8,112,2,'promo04','open');
INSERT INTO "near_misses" VALUES(9,112,4,'promo04x','refused');
INSERT INTO "near_misses" VALUES(10,112,6,'promo04xx','open');
INSERT INTO "near_misses" VALUES(11,112,8,'promo04xxx','refused');
INSERT INTO "near_misses" VALUES(12,112,9,'promo04xxxy','open');
CREATE TABLE official_accounts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        place TEXT NOT NULL CHECK (place <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        UNIQUE (place, name)
    ) STRICT
    ;
INSERT INTO "official_accounts" VALUES(1,'instagram','Akun 0 ﹦cmd');
INSERT INTO "official_accounts" VALUES(2,'Radio kampung','+Akun 1 10%');
CREATE TABLE orders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL DEFAULT '',
        number TEXT NOT NULL CHECK (number <> ''),
        ordered_on TEXT NOT NULL CHECK (ordered_on IS date(ordered_on)),
        ordered_time TEXT CHECK (ordered_time IS time(ordered_time)),
        status TEXT NOT NULL CHECK (status IN ('new', 'unpaid', 'paid', 'processing', 'shipped',
                                               'completed', 'cancelled', 'returned')),
        customer_id INTEGER REFERENCES customers (id),
        phone TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        order_discount INTEGER NOT NULL DEFAULT 0 CHECK (order_discount >= 0),
        shipping INTEGER CHECK (shipping >= 0),
        channel_fee INTEGER,
        campaign_code TEXT NOT NULL DEFAULT '',
        heard_from TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        net_sales INTEGER NOT NULL, due_on TEXT CHECK (due_on IS date(due_on)), payment TEXT NOT NULL DEFAULT ''
        CHECK (payment IN ('', 'paid', 'part', 'unpaid')), down_payment INTEGER CHECK (down_payment >= 0), cost_of_goods INTEGER, fee INTEGER NOT NULL DEFAULT 0, is_anonymous INTEGER NOT NULL DEFAULT 0
        CHECK (is_anonymous IN (0, 1)),
        UNIQUE (channel, number)
    ) STRICT
    ;
INSERT INTO "orders" VALUES(1,'whatsapp','A','2026-08-14',NULL,'completed',1,'','','',0,NULL,NULL,'RATNA10','','',170000,NULL,'',NULL,92000,0,1);
INSERT INTO "orders" VALUES(2,'whatsapp','B','2026-08-14',NULL,'completed',2,'','','',0,NULL,NULL,'','K-0001','ratna1o',170000,NULL,'',NULL,92000,0,0);
INSERT INTO "orders" VALUES(4,'shopee','261001M8PWYND5','2026-10-01','21:05:00','completed',3,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','diantar sore',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(5,'shopee','2610029KE06F37','2026-10-02','18:33:00','completed',4,'','','KAB. SLEMAN',0,13500,NULL,'','','buat hampers, tolong pita merah',153000,NULL,'',NULL,NULL,16550,0);
INSERT INTO "orders" VALUES(6,'shopee','2610034GJGEE5L','2026-10-03','10:54:00','completed',5,'','','KOTA JAKARTA SELATAN',0,21000,NULL,'','','',98000,NULL,'',NULL,NULL,11050,0);
INSERT INTO "orders" VALUES(7,'shopee','261003F2KAYXRM','2026-10-03','19:18:00','completed',6,'','','KOTA DENPASAR',0,0,NULL,'','','',162000,NULL,'',NULL,NULL,17450,0);
INSERT INTO "orders" VALUES(8,'shopee','261003RREGNK6T','2026-10-03','22:51:00','completed',7,'','','KOTA BANDUNG',30100,0,NULL,'','','SAMBALOKT',170900,NULL,'',NULL,NULL,18340,0);
INSERT INTO "orders" VALUES(9,'shopee','261004BR0H4JUC','2026-10-04','03:00:00','completed',8,'','','KOTA MEDAN',84000,21000,NULL,'','','Sambal Okt',476000,NULL,'',NULL,NULL,48850,0);
INSERT INTO "orders" VALUES(10,'shopee','261004MFQTNANF','2026-10-04','03:18:00','completed',9,'','','KOTA BANDUNG',0,0,NULL,'','','SAMBALOKT',45000,NULL,'',NULL,NULL,5750,0);
INSERT INTO "orders" VALUES(11,'shopee','261004MYK98XL1','2026-10-04','03:40:00','completed',10,'','','KOTA BEKASI',0,0,NULL,'','','Sambal Okt',118000,NULL,'',NULL,NULL,13050,0);
INSERT INTO "orders" VALUES(12,'shopee','261004D477L29Y','2026-10-04','13:28:00','completed',11,'','','KAB. BANTUL',0,18000,NULL,'','','kode sambal okt',76000,NULL,'',NULL,NULL,8850,0);
INSERT INTO "orders" VALUES(13,'shopee','261004E6LY05UH','2026-10-04','15:21:00','completed',12,'','','KOTA TANGERANG SELATAN',10800,0,NULL,'','','Sambal Okt',61200,NULL,'',NULL,NULL,7370,0);
INSERT INTO "orders" VALUES(14,'shopee','261004QP5Q4YT6','2026-10-04','18:01:00','cancelled',7,'','','KOTA BANDUNG',0,18000,NULL,'','','',297000,NULL,'',NULL,NULL,30950,0);
INSERT INTO "orders" VALUES(15,'shopee','2610044K4QKNFY','2026-10-04','21:57:00','completed',13,'','','KOTA BANDUNG',10800,13500,NULL,'','','kode sambal okt',61200,NULL,'',NULL,NULL,7370,0);
INSERT INTO "orders" VALUES(16,'shopee','2610052W78RGCR','2026-10-05','08:33:00','completed',14,'','','KOTA TANGERANG SELATAN',42700,0,NULL,'','','kode sambal okt',242300,NULL,'',NULL,NULL,25480,0);
INSERT INTO "orders" VALUES(17,'shopee','261005X92GQASC','2026-10-05','13:03:00','completed',15,'','','KOTA DENPASAR',0,0,NULL,'','','sambalotk',52000,NULL,'',NULL,NULL,6450,0);
INSERT INTO "orders" VALUES(18,'shopee','261005Q5N4RBGJ','2026-10-05','14:43:00','cancelled',16,'','','KOTA TANGERANG SELATAN',0,12000,NULL,'','','sambalotk',672000,NULL,'',NULL,NULL,68450,0);
INSERT INTO "orders" VALUES(19,'shopee','2610052W3WEY2Q','2026-10-05','15:28:00','completed',17,'','','KOTA DENPASAR',0,21000,NULL,'','','',215000,NULL,'',NULL,NULL,22750,0);
INSERT INTO "orders" VALUES(20,'shopee','2610050G88SV47','2026-10-05','20:38:00','completed',18,'','','KAB. SLEMAN',3900,12000,NULL,'','','SAMBALOKT',22600,NULL,'',NULL,NULL,3510,0);
INSERT INTO "orders" VALUES(21,'shopee','2610066E5QB9Q6','2026-10-06','05:04:00','completed',17,'','','KOTA DENPASAR',0,0,NULL,'','','sambalotk',156000,NULL,'',NULL,NULL,16850,0);
INSERT INTO "orders" VALUES(22,'shopee','261006NFRGEURK','2026-10-06','06:19:00','completed',19,'','','KAB. SLEMAN',0,12000,NULL,'','','',126000,NULL,'',NULL,NULL,13850,0);
INSERT INTO "orders" VALUES(23,'shopee','261006B355UWPT','2026-10-06','10:40:00','completed',20,'','','KOTA BANDUNG',0,3500,NULL,'','','Kirim sebelum hari Jumat 🙏',35000,NULL,'',NULL,NULL,4750,0);
INSERT INTO "orders" VALUES(24,'shopee','261006VYM9G1Q8','2026-10-06','17:28:00','completed',21,'','','KOTA MAKASSAR',6700,9000,NULL,'','','sambalokt',38300,NULL,'',NULL,NULL,5080,0);
INSERT INTO "orders" VALUES(25,'shopee','26100708CX6QPJ','2026-10-07','03:23:00','completed',16,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','kode sambal okt',1028000,NULL,'',NULL,NULL,104050,0);
INSERT INTO "orders" VALUES(26,'shopee','26100762J0WUYR','2026-10-07','10:38:00','cancelled',22,'','','KOTA SURABAYA',12000,0,NULL,'','','kode sambal okt',68000,NULL,'',NULL,NULL,8050,0);
INSERT INTO "orders" VALUES(27,'shopee','261007FUYSM4PG','2026-10-07','16:50:00','completed',23,'','','KOTA SEMARANG',0,11000,NULL,'','','',30000,NULL,'',NULL,NULL,4250,0);
INSERT INTO "orders" VALUES(28,'shopee','261007KWRK35RT','2026-10-07','18:08:00','completed',24,'','','KOTA DENPASAR',9000,0,NULL,'','','kode sambal okt',51000,NULL,'',NULL,NULL,6350,0);
INSERT INTO "orders" VALUES(29,'shopee','261007FDM1VQM3','2026-10-07','18:17:00','returned',25,'','','KOTA BEKASI',0,21000,NULL,'','','',0,NULL,'',NULL,NULL,1250,0);
INSERT INTO "orders" VALUES(30,'shopee','261007499V0UBC','2026-10-07','20:38:00','completed',26,'','','KAB. SLEMAN',0,21000,NULL,'','','',190000,NULL,'',NULL,NULL,20250,0);
INSERT INTO "orders" VALUES(31,'shopee','26100765CAUH17','2026-10-07','23:35:00','completed',27,'','','KOTA BEKASI',28600,31000,NULL,'','','kode sambal okt',162400,NULL,'',NULL,NULL,17490,0);
INSERT INTO "orders" VALUES(32,'shopee','261008DG43GX5P','2026-10-08','13:33:00','completed',28,'','','KOTA MAKASSAR',0,0,NULL,'','','Tolong bubble wrap ya kak',38000,NULL,'',NULL,NULL,5050,0);
INSERT INTO "orders" VALUES(33,'shopee','2610081125B6LT','2026-10-08','17:37:00','completed',29,'','','KAB. SLEMAN',0,22000,NULL,'','','sambalokt',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(34,'shopee','261009C1M7GM9M','2026-10-09','01:58:00','completed',30,'','','KOTA BEKASI',32100,0,NULL,'','','Sambal Okt',181900,NULL,'',NULL,NULL,19440,0);
INSERT INTO "orders" VALUES(35,'shopee','2610106VEUFDHM','2026-10-10','11:13:00','completed',31,'','','KOTA DENPASAR',0,3500,NULL,'','','RATNA10',240000,NULL,'',NULL,NULL,25250,0);
INSERT INTO "orders" VALUES(36,'shopee','2610101P17AMWC','2026-10-10','17:23:00','completed',32,'','','KAB. SLEMAN',0,8000,NULL,'','','RATNA10',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(37,'shopee','261010596A635M','2026-10-10','21:28:00','returned',33,'','','KOTA SEMARANG',0,0,NULL,'','','Ratna 10',0,NULL,'',NULL,NULL,1250,0);
INSERT INTO "orders" VALUES(38,'shopee','2610100UFWDJET','2026-10-10','22:25:00','completed',34,'','','KOTA MEDAN',15600,0,NULL,'','','pake kode RATNA 10 ya kak',140400,NULL,'',NULL,NULL,15290,0);
INSERT INTO "orders" VALUES(39,'shopee','261010FVJQK7S0','2026-10-10','23:44:00','cancelled',35,'','','KOTA JAKARTA SELATAN',2800,0,NULL,'','','RATNA10',25200,NULL,'',NULL,NULL,3770,0);
INSERT INTO "orders" VALUES(40,'shopee','261011JMG18X0W','2026-10-11','18:53:00','completed',36,'','','KOTA SEMARANG',0,13500,NULL,'','','',360000,NULL,'',NULL,NULL,37250,0);
INSERT INTO "orders" VALUES(41,'shopee','261011FV7DUBXG','2026-10-11','21:28:00','cancelled',14,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',35000,NULL,'',NULL,NULL,4750,0);
INSERT INTO "orders" VALUES(42,'shopee','261012LKF242UD','2026-10-12','07:19:00','completed',9,'','','KOTA BANDUNG',5200,0,NULL,'','','kode: ratna10',46800,NULL,'',NULL,NULL,5930,0);
INSERT INTO "orders" VALUES(43,'shopee','2610120A7EF4YD','2026-10-12','13:40:00','completed',37,'','','KOTA SEMARANG',0,0,NULL,'','','',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(44,'shopee','261012D75KM2UC','2026-10-12','13:49:00','completed',38,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',82000,NULL,'',NULL,NULL,9450,0);
INSERT INTO "orders" VALUES(45,'shopee','261012VPV9TQ2R','2026-10-12','22:09:00','completed',39,'','','KOTA MEDAN',0,0,NULL,'','','',177000,NULL,'',NULL,NULL,18950,0);
INSERT INTO "orders" VALUES(46,'shopee','261013ER7BA57W','2026-10-13','01:45:00','completed',40,'','','KOTA SEMARANG',8000,0,NULL,'','','ratna10',72000,NULL,'',NULL,NULL,8450,0);
INSERT INTO "orders" VALUES(47,'shopee','261013CH07A760','2026-10-13','11:55:00','completed',41,'','','KAB. SLEMAN',0,9000,NULL,'','','',202500,NULL,'',NULL,NULL,21500,0);
INSERT INTO "orders" VALUES(48,'shopee','2610131XF5L99S','2026-10-13','18:13:00','completed',42,'','','KOTA MAKASSAR',4000,1000,NULL,'','','RATNA10',36000,NULL,'',NULL,NULL,4850,0);
INSERT INTO "orders" VALUES(49,'shopee','261014LQFEDUJB','2026-10-14','08:18:00','cancelled',14,'','','KOTA TANGERANG SELATAN',103000,0,NULL,'','','ratna10',927000,NULL,'',NULL,NULL,93950,0);
INSERT INTO "orders" VALUES(50,'shopee','261014GMUSW0KD','2026-10-14','08:40:00','completed',43,'','','KOTA MAKASSAR',0,13500,NULL,'','','kak ratna makasih ya 😍',152000,NULL,'',NULL,NULL,16450,0);
INSERT INTO "orders" VALUES(51,'shopee','261014KN6CRUDN','2026-10-14','10:29:00','completed',17,'','','KOTA DENPASAR',0,22000,NULL,'','','kode ratnaa10',96500,NULL,'',NULL,NULL,10900,0);
INSERT INTO "orders" VALUES(52,'shopee','261017J90NKJQ5','2026-10-17','10:02:00','completed',17,'','','KOTA DENPASAR',0,0,NULL,'','','',52000,NULL,'',NULL,NULL,6450,0);
INSERT INTO "orders" VALUES(53,'shopee','261018EFDU552X','2026-10-18','08:27:00','cancelled',44,'','','KOTA SEMARANG',0,0,NULL,'','','',225000,NULL,'',NULL,NULL,23750,0);
INSERT INTO "orders" VALUES(54,'shopee','261018S35SF6PS','2026-10-18','09:17:00','completed',45,'','','KOTA SEMARANG',0,8000,NULL,'','','rumah pagar hijau, depan masjid',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(55,'shopee','261018AJCNAW91','2026-10-18','11:14:00','completed',46,'','','KAB. BANTUL',0,0,NULL,'','','',81000,NULL,'',NULL,NULL,9350,0);
INSERT INTO "orders" VALUES(56,'shopee','261018HV5WQRGJ','2026-10-18','12:06:00','completed',47,'','','KOTA SEMARANG',0,1000,NULL,'','','',132500,NULL,'',NULL,NULL,14500,0);
INSERT INTO "orders" VALUES(57,'shopee','261018RCAFCPVB','2026-10-18','12:34:00','cancelled',48,'','','KOTA JAKARTA SELATAN',0,18000,NULL,'','','',242000,NULL,'',NULL,NULL,25450,0);
INSERT INTO "orders" VALUES(58,'shopee','261018A47JDSUG','2026-10-18','13:19:00','completed',49,'','','KOTA DEPOK',0,11000,NULL,'','','',122000,NULL,'',NULL,NULL,13450,0);
INSERT INTO "orders" VALUES(59,'shopee','261019Y851W00Q','2026-10-19','06:53:00','completed',50,'','','KOTA TANGERANG SELATAN',0,11000,NULL,'','','',614000,NULL,'',NULL,NULL,62650,0);
INSERT INTO "orders" VALUES(60,'shopee','261019FH416WF8','2026-10-19','16:33:00','cancelled',51,'','','KOTA DEPOK',0,13500,NULL,'','','',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(61,'shopee','2610193D8GK0GR','2026-10-19','20:24:00','completed',8,'','','KOTA MEDAN',0,11000,NULL,'','','',160000,NULL,'',NULL,NULL,17250,0);
INSERT INTO "orders" VALUES(62,'shopee','2610193SDQ6WXF','2026-10-19','21:20:00','completed',52,'','','KOTA SURABAYA',0,9000,NULL,'','','Tolong bubble wrap ya kak',89000,NULL,'',NULL,NULL,10150,0);
INSERT INTO "orders" VALUES(63,'shopee','2610206C1TPQGG','2026-10-20','10:28:00','completed',53,'','','KOTA BEKASI',0,0,NULL,'','','',99000,NULL,'',NULL,NULL,11150,0);
INSERT INTO "orders" VALUES(64,'shopee','261020XEQ0SAFP','2026-10-20','22:43:00','completed',17,'','','KOTA DENPASAR',0,22000,NULL,'','','',164000,NULL,'',NULL,NULL,17650,0);
INSERT INTO "orders" VALUES(65,'shopee','261020BB0C1TH7','2026-10-20','22:54:00','completed',54,'','','KOTA TANGERANG SELATAN',0,11000,NULL,'','','tolong tulis kartu: "Selamat ulang tahun Bunda"',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(66,'shopee','261021N2P9CBCH','2026-10-21','08:54:00','completed',55,'','','KOTA BANDUNG',0,0,NULL,'','','',216000,NULL,'',NULL,NULL,22850,0);
INSERT INTO "orders" VALUES(67,'shopee','261022K52WFXCC','2026-10-22','20:00:00','completed',56,'','','KAB. BANTUL',0,0,NULL,'','','',24000,NULL,'',NULL,NULL,3650,0);
INSERT INTO "orders" VALUES(68,'shopee','261023QA5F4FGA','2026-10-23','19:04:00','completed',21,'','','KOTA MAKASSAR',0,31000,NULL,'','','',28000,NULL,'',NULL,NULL,4050,0);
INSERT INTO "orders" VALUES(69,'shopee','261024EXLBRNMY','2026-10-24','22:16:00','completed',46,'','','KAB. BANTUL',0,8000,NULL,'','','',92000,NULL,'',NULL,NULL,10450,0);
INSERT INTO "orders" VALUES(70,'shopee','261025F53QGWCD','2026-10-25','19:54:00','completed',57,'','','KOTA JAKARTA SELATAN',0,0,NULL,'','','kak ratna makasih ya 😍',38000,NULL,'',NULL,NULL,5050,0);
INSERT INTO "orders" VALUES(71,'shopee','261026LBYB71H1','2026-10-26','21:56:00','completed',3,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',228000,NULL,'',NULL,NULL,24050,0);
INSERT INTO "orders" VALUES(72,'shopee','261027S6W27D1N','2026-10-27','06:06:00','completed',13,'','','KOTA BANDUNG',0,0,NULL,'','','',40000,NULL,'',NULL,NULL,5250,0);
INSERT INTO "orders" VALUES(73,'shopee','2610279MP4P0BS','2026-10-27','08:40:00','cancelled',11,'','','KAB. BANTUL',0,31000,NULL,'','','',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(74,'shopee','261027M3839SAD','2026-10-27','20:03:00','completed',58,'','','KOTA BEKASI',0,18000,NULL,'','','buat mba dina di lantai 2',264500,NULL,'',NULL,NULL,27700,0);
INSERT INTO "orders" VALUES(75,'shopee','2610286N13ASA9','2026-10-28','09:48:00','returned',23,'','','KOTA SEMARANG',0,22000,NULL,'','','',0,NULL,'',NULL,NULL,1250,0);
INSERT INTO "orders" VALUES(76,'shopee','261030QXE3B29U','2026-10-30','16:20:00','completed',59,'','','KOTA TANGERANG SELATAN',0,8000,NULL,'','','',28000,NULL,'',NULL,NULL,4050,0);
INSERT INTO "orders" VALUES(77,'shopee','261030M80S3392','2026-10-30','20:36:00','completed',60,'','','KOTA SURABAYA',0,22000,NULL,'','','',38000,NULL,'',NULL,NULL,5050,0);
INSERT INTO "orders" VALUES(78,'shopee','261031KT60CM22','2026-10-31','08:11:00','completed',61,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','kak ratna makasih ya 😍',101000,NULL,'',NULL,NULL,11350,0);
INSERT INTO "orders" VALUES(79,'shopee','261031S9M7197V','2026-10-31','13:44:00','cancelled',62,'','','KAB. SLEMAN',0,21000,NULL,'','','Kirim sebelum hari Jumat 🙏',330000,NULL,'',NULL,NULL,34250,0);
INSERT INTO "orders" VALUES(80,'','=A0','2026-04-11','23:59:59','paid',63,'****12','biasa saja','﹦cmd',0,NULL,0,'promo-05xxxxx','','2026-10-14',0,NULL,'paid',50000,NULL,0,0);
INSERT INTO "orders" VALUES(81,'','1','2026-08-17','00:00:01','returned',64,'','0812','10%',0,NULL,0,'promo-05xxxxx','teman arisan','=1+1',424400,'2026-02-16','',50000,NULL,0,0);
INSERT INTO "orders" VALUES(82,'tiktok','2','2026-06-29','00:00:01','shipped',65,'+62 813 9999 000','TRUE','kutip "dua" & <satu>',0,0,NULL,'promo-05xxxxx','K-0002','promo-04xxxy',425001,NULL,'part',50000,325000,43750,0);
INSERT INTO "orders" VALUES(83,'Titip warung','P-0003','2026-10-12','00:00:01','unpaid',66,'****12','koma, titik; dua','''petik',0,0,0,'promo-05xxxxx','teman arisan','a￿b',255000,NULL,'part',0,46500,0,0);
INSERT INTO "orders" VALUES(84,'Titip warung','=A4','2026-11-17','23:59:59','cancelled',67,'0812-3456-7890','biasa saja','spasi ganda',5,NULL,8750,'= PROMO','','10%',0,NULL,'part',NULL,NULL,8750,0);
INSERT INTO "orders" VALUES(85,'tiktok','P-0005','2026-11-16','23:59:59','paid',67,'0812-3456-7890','baris satu
baris dua','',0,NULL,NULL,'= PROMO','','#REF!',3,'2026-12-07','part',0,138000,1250,0);
INSERT INTO "orders" VALUES(86,'tiktok','6','2026-01-01',NULL,'new',67,'0812-3456-7890','0812','',0,NULL,NULL,'','','baris satu
baris dua',424500,NULL,'unpaid',NULL,0,35210,0);
INSERT INTO "orders" VALUES(87,'tiktok','7','2026-05-14','00:00:00','new',65,'+62 813 9999 000','a￿b','kutip "dua" & <satu>',7,NULL,0,'= PROMO','K-0002','	tab',0,'2026-12-14','part',50000,NULL,0,0);
INSERT INTO "orders" VALUES(88,'Titip warung','8','2026-07-20','00:00:01','unpaid',68,'','-5','@sandi',0,NULL,NULL,'= PROMO','','',6,NULL,'',50000,NULL,1250,0);
INSERT INTO "orders" VALUES(89,'tiktok','=A9','2026-12-07',NULL,'cancelled',67,'0812-3456-7890','﹦cmd','baris satu baris dua',0,NULL,NULL,'= PROMO','','+62 812-3456-7890',0,'2026-11-20','',0,46500,1250,0);
INSERT INTO "orders" VALUES(90,'Titip warung','P-0010','2026-05-25',NULL,'completed',69,'****12','2026-10-14','TRUE',5000,0,8750,'= PROMO','','prmo04 xxxx',165000,NULL,'',0,0,8750,0);
INSERT INTO "orders" VALUES(91,'Titip warung','P-0011','2026-02-18','23:59:59','paid',65,'+62 813 9999 000','  spasi  ganda  ','=HYPERLINK("x")',0,NULL,0,'','K-0002','=HYPERLINK("x")',0,'2026-04-29','',NULL,184000,0,0);
INSERT INTO "orders" VALUES(92,'','=A12','2026-09-14','00:00:00','cancelled',67,'0812-3456-7890','#REF!','baris satu baris dua',0,12000,8750,'= PROMO','K-0002','''petik',84500,'2026-01-18','part',50000,NULL,8750,0);
INSERT INTO "orders" VALUES(93,'tiktok','P-0013','2026-06-04','00:00:01','paid',65,'+62 813 9999 000','baris satu
baris dua','-5',0,12000,0,'','','TRUE',0,NULL,'',0,46000,0,0);
INSERT INTO "orders" VALUES(94,'Titip warung','P-0014','2026-01-12','00:00:00','returned',70,'','0812','a￿b',0,NULL,0,'= PROMO','K-0002','a￿b',169500,'2026-10-28','paid',NULL,276000,0,0);
INSERT INTO "orders" VALUES(95,'Titip warung','15','2026-07-19','23:59:59','unpaid',67,'0812-3456-7890','''petik','emoji 🍪👩‍🍳',5000,12000,NULL,'= PROMO','teman arisan','@sandi',334500,'2026-02-21','paid',50000,186000,25501,0);
INSERT INTO "orders" VALUES(96,'whatsapp','P-0016','2026-08-04','09:12:00','shipped',71,'****12','Ünïcödé 子','baris satu baris dua',5000,NULL,0,'promo-05xxxxx','','2026-10-14',164753,NULL,'paid',NULL,139500,0,0);
INSERT INTO "orders" VALUES(97,'','17','2026-05-24','09:12:00','processing',72,'****12','kutip "dua" & <satu>','Ünïcödé 子',6,0,8750,'= PROMO','','10%',0,'2026-12-04','part',NULL,371000,8750,0);
INSERT INTO "orders" VALUES(98,'whatsapp','=A18','2026-01-06','00:00:00','unpaid',73,'','emoji 🍪👩‍🍳','Ünïcödé 子',0,NULL,NULL,'','teman arisan','=HYPERLINK("x")',84900,NULL,'unpaid',NULL,46000,0,0);
INSERT INTO "orders" VALUES(99,'','P-0019','2026-10-13',NULL,'returned',74,'****12','	tab','-5',1,0,NULL,'= PROMO','K-0002','baris satu
baris dua',0,NULL,'unpaid',0,46500,0,0);
INSERT INTO "orders" VALUES(100,'tiktok','=A20','2026-08-01','00:00:00','completed',65,'+62 813 9999 000','  spasi  ganda  ','_x0041_',0,12000,8750,'','teman arisan','10%',340001,'2026-08-11','part',0,186000,8750,0);
INSERT INTO "orders" VALUES(101,'tiktok','=A21','2026-11-22',NULL,'new',75,'****12','''petik','a￿b',5000,12000,NULL,'promo-05xxxxx','teman arisan','''petik',249500,NULL,'paid',NULL,186000,26200,0);
INSERT INTO "orders" VALUES(102,'Titip warung','22','2026-06-08','00:00:01','shipped',76,'','1e5','@sandi',0,NULL,0,'= PROMO','K-0002','kutip "dua" & <satu>',2,NULL,'',0,NULL,0,0);
INSERT INTO "orders" VALUES(103,'tiktok','=A23','2026-01-08','23:59:59','new',NULL,'','_x0041_','_x0041_',5000,NULL,NULL,'','','prmo04 xxxx',335004,NULL,'paid',0,368000,28050,0);
INSERT INTO "orders" VALUES(104,'whatsapp','P-0024','2026-06-09','09:12:00','paid',65,'+62 813 9999 000','biasa saja','TRUE',5000,12000,8750,'promo-05xxxxx','teman arisan','  spasi  ganda  ',79500,NULL,'',NULL,0,8750,0);
INSERT INTO "orders" VALUES(105,'tiktok','P-0025','2026-07-18','23:59:59','processing',77,'','	tab','Ünïcödé 子',0,0,0,'promo-05xxxxx','','kutip "dua" & <satu>',339500,NULL,'paid',0,278500,0,0);
INSERT INTO "orders" VALUES(106,'','=A26','2026-04-16','09:12:00','new',78,'','''petik','#REF!',5000,0,NULL,'','teman arisan','''petik',79875,'2026-10-24','part',50000,NULL,0,0);
INSERT INTO "orders" VALUES(107,'Titip warung','=A27','2026-01-16','09:12:00','returned',79,'','','TRUE',5000,NULL,8750,'promo-05xxxxx','K-0002','biasa saja',335005,NULL,'part',0,NULL,8750,0);
INSERT INTO "orders" VALUES(108,'','28','2026-01-15',NULL,'new',80,'****12','	tab','spasi ganda',0,NULL,8750,'= PROMO','teman arisan','10%',5,NULL,'part',0,NULL,8750,0);
INSERT INTO "orders" VALUES(109,'whatsapp','29','2026-03-16','09:12:00','new',65,'+62 813 9999 000','a￿b','_x0041_',5000,12000,0,'= PROMO','','=HYPERLINK("x")',420000,'2026-08-30','part',0,278500,0,0);
INSERT INTO "orders" VALUES(110,'','=A30','2026-04-10',NULL,'paid',65,'+62 813 9999 000','TRUE','=1+1',5000,NULL,0,'TEMAN4AJAK','teman arisan','a￿b',335000,NULL,'part',0,NULL,0,0);
INSERT INTO "orders" VALUES(111,'tiktok','=A31','2026-08-20','00:00:01','paid',77,'****12','emoji 🍪👩‍🍳','-5',1,NULL,NULL,'TEMAN3AJAK','teman arisan','1e5',0,'2026-10-20','paid',0,46500,1250,0);
INSERT INTO "orders" VALUES(112,'Titip warung','32','2026-05-02',NULL,'cancelled',76,'','@sandi','1e5',0,12000,0,'','K-0002','promo-04xxxy',594500,'2026-01-09','part',50000,NULL,0,0);
INSERT INTO "orders" VALUES(113,'tiktok','33','2026-11-04',NULL,'unpaid',65,'+62 813 9999 000','10%','a￿b',0,NULL,NULL,'= PROMO','K-0002','@sandi',424501,NULL,'part',50000,279000,43700,0);
INSERT INTO "orders" VALUES(114,'','34','2026-01-08','23:59:59','returned',67,'0812-3456-7890','emoji 🍪👩‍🍳','_x0041_',5000,12000,0,'','','@sandi',419500,'2026-12-26','',50000,NULL,0,0);
INSERT INTO "orders" VALUES(115,'whatsapp','35','2026-02-15','00:00:00','returned',65,'+62 813 9999 000','Ünïcödé 子','+62 812-3456-7890',0,NULL,NULL,'TEMAN2AJAK','K-0002','''petik',85004,'2026-04-10','unpaid',NULL,230000,0,0);
INSERT INTO "orders" VALUES(116,'','36','2026-01-10','23:59:59','cancelled',81,'','2026-10-14','TRUE',5000,NULL,0,'promo-05xxxxx','teman arisan','0812',79505,'2026-05-04','unpaid',50000,NULL,0,0);
INSERT INTO "orders" VALUES(117,'','37','2026-09-16',NULL,'processing',82,'****12','0812','1e5',0,NULL,NULL,'TEMAN1AJAK','K-0002','koma, titik; dua',169500,'2026-11-14','part',50000,92500,0,0);
INSERT INTO "orders" VALUES(118,'','38','2026-09-19','00:00:00','shipped',65,'+62 813 9999 000','Ünïcödé 子','=HYPERLINK("x")',5000,12000,NULL,'= PROMO','K-0002','baris satu
baris dua',165000,'2026-05-28','paid',50000,232000,0,0);
INSERT INTO "orders" VALUES(119,'whatsapp','39','2026-06-20','00:00:00','processing',83,'****12','0812','''petik',5000,0,NULL,'TEMAN0AJAK','teman arisan','',249500,'2026-10-13','part',0,NULL,0,0);
CREATE TABLE partner_counts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        partner_id INTEGER NOT NULL REFERENCES partners (id),
        counted_on TEXT CHECK (counted_on IS date(counted_on)),
        followers INTEGER CHECK (followers >= 0),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        saves INTEGER CHECK (saves >= 0),
        shares INTEGER CHECK (shares >= 0)
    ) STRICT
    ;
INSERT INTO "partner_counts" VALUES(1,2,NULL,0,NULL,0,8400,NULL,NULL);
INSERT INTO "partner_counts" VALUES(2,3,NULL,NULL,8400,NULL,NULL,NULL,NULL);
INSERT INTO "partner_counts" VALUES(3,4,NULL,NULL,NULL,0,8400,NULL,NULL);
INSERT INTO "partner_counts" VALUES(4,2,'2026-02-22',0,0,NULL,NULL,NULL,NULL);
INSERT INTO "partner_counts" VALUES(5,3,'2026-05-24',0,8400,NULL,NULL,NULL,NULL);
CREATE TABLE partners (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
        platform TEXT NOT NULL DEFAULT '',
        account TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT ''
    , other_accounts TEXT NOT NULL DEFAULT '', niche TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', tone TEXT NOT NULL DEFAULT '', declined TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', archived_on TEXT CHECK (archived_on IS date(archived_on))) STRICT
    ;
INSERT INTO "partners" VALUES(1,'Mita Ngemil','instagram','','','','','','','','','',NULL);
INSERT INTO "partners" VALUES(2,'-Mitra 0 spasi ganda','','Ünïcödé 子','baris satu
baris dua','10%','	tab','baris satu
baris dua','=1+1','=HYPERLINK("x")','Ünïcödé 子','2026-10-14','2026-06-25');
INSERT INTO "partners" VALUES(3,'+Mitra 1 TRUE','Radio','=1+1','+62 812-3456-7890','biasa saja','1e5','@sandi','kutip "dua" & <satu>','-5','10%','1e5',NULL);
INSERT INTO "partners" VALUES(4,'@Mitra 2 =HYPERLINK("x")','Radio','kutip "dua" & <satu>','kutip "dua" & <satu>','=1+1','  spasi  ganda  ','TRUE','10%','=HYPERLINK("x")','#REF!','=1+1','2026-05-19');
INSERT INTO "partners" VALUES(5,'Mitra 3 biasa saja','instagram','a￿b','	tab','0812','koma, titik; dua','=HYPERLINK("x")','_x0041_','#REF!','Ünïcödé 子','	tab','2026-12-09');
CREATE TABLE phone_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        day TEXT NOT NULL CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        summary TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "phone_entries" VALUES(1,'K-0002','2026-02-01',NULL,'@Konten 0 1e5');
INSERT INTO "phone_entries" VALUES(2,'K-0003','2026-12-17','00:00:01','Konten 1 2026-10-14');
INSERT INTO "phone_entries" VALUES(3,'K-0004','2026-06-15','00:00:00','+Konten 2 -5');
CREATE TABLE portfolio (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL UNIQUE CHECK (title <> ''),
        story TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "portfolio" VALUES(1,'+Karya 0 ''petik','-5','''petik');
INSERT INTO "portfolio" VALUES(2,'@Karya 1 ﹦cmd','baris satu
baris dua','#REF!');
CREATE TABLE post_corrections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT
    ;
INSERT INTO "post_corrections" VALUES(1,3,'2026-08-08','2 baris satu
baris dua');
INSERT INTO "post_corrections" VALUES(2,3,'2026-04-19','2 =1+1');
INSERT INTO "post_corrections" VALUES(3,4,'2026-06-01','3 TRUE');
INSERT INTO "post_corrections" VALUES(4,4,'2026-02-02','3 2026-10-14');
INSERT INTO "post_corrections" VALUES(5,6,'2026-09-17','5 0812');
INSERT INTO "post_corrections" VALUES(6,6,'2026-05-25','5 _x0041_');
INSERT INTO "post_corrections" VALUES(7,7,'2026-10-19','6 2026-10-14');
INSERT INTO "post_corrections" VALUES(8,7,'2026-12-18','6');
INSERT INTO "post_corrections" VALUES(9,11,'2026-08-10','10 #REF!');
INSERT INTO "post_corrections" VALUES(10,11,'2026-01-12','10 Ünïcödé 子');
INSERT INTO "post_corrections" VALUES(11,12,'2026-08-04','11 koma, titik; dua');
INSERT INTO "post_corrections" VALUES(12,12,'2026-05-12','11 =1+1');
CREATE TABLE post_keys (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        platform TEXT NOT NULL CHECK (platform <> ''),
        key TEXT NOT NULL CHECK (key <> ''),
        UNIQUE (platform, key)
    ) STRICT
    ;
INSERT INTO "post_keys" VALUES(1,4,'instagram','1802');
INSERT INTO "post_keys" VALUES(2,10,'instagram','1808');
INSERT INTO "post_keys" VALUES(3,11,'instagram','1809');
INSERT INTO "post_keys" VALUES(4,12,'instagram','18010');
CREATE TABLE post_results (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        platform TEXT NOT NULL,
        measured_at TEXT NOT NULL CHECK (measured_at IS datetime(measured_at)),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        shares INTEGER CHECK (shares >= 0),
        saves INTEGER CHECK (saves >= 0),
        direct_messages INTEGER CHECK (direct_messages >= 0),
        product_questions INTEGER CHECK (product_questions >= 0),
        stories_told INTEGER CHECK (stories_told >= 0),
        views INTEGER CHECK (views >= 0),
        follows INTEGER CHECK (follows >= 0),
        UNIQUE (post_id, platform, measured_at)
    ) STRICT
    ;
INSERT INTO "post_results" VALUES(1,4,'','2026-03-08 23:59:59',NULL,5,96,NULL,34,NULL,NULL,NULL,NULL,23);
INSERT INTO "post_results" VALUES(2,5,'','2026-04-16 09:12:00',80,NULL,39,67,NULL,NULL,NULL,NULL,97,NULL);
INSERT INTO "post_results" VALUES(3,5,'instagram','2026-01-08 00:00:00',NULL,NULL,32,NULL,NULL,NULL,NULL,44,2,4);
INSERT INTO "post_results" VALUES(4,6,'','2026-07-06 09:12:00',34,33,0,NULL,NULL,NULL,NULL,57,NULL,NULL);
INSERT INTO "post_results" VALUES(5,6,'instagram','2026-01-01 09:12:00',23,NULL,NULL,45,NULL,27,NULL,NULL,39,NULL);
INSERT INTO "post_results" VALUES(6,7,'','2026-08-20 00:00:01',46,81,NULL,NULL,NULL,NULL,NULL,NULL,13,48);
INSERT INTO "post_results" VALUES(7,8,'','2026-12-11 00:00:00',34,NULL,62,NULL,61,NULL,NULL,NULL,NULL,7);
INSERT INTO "post_results" VALUES(8,8,'instagram','2026-08-27 00:00:00',NULL,NULL,NULL,66,59,59,NULL,36,NULL,NULL);
INSERT INTO "post_results" VALUES(9,9,'','2026-06-19 00:00:00',NULL,NULL,40,15,48,NULL,44,NULL,NULL,NULL);
INSERT INTO "post_results" VALUES(10,9,'instagram','2026-05-29 09:12:00',94,NULL,NULL,NULL,NULL,25,1,NULL,NULL,91);
INSERT INTO "post_results" VALUES(11,9,'tiktok','2026-05-21 00:00:00',NULL,9,NULL,54,NULL,75,46,NULL,NULL,NULL);
INSERT INTO "post_results" VALUES(12,10,'','2026-03-27 00:00:00',NULL,NULL,NULL,85,50,NULL,71,NULL,15,NULL);
INSERT INTO "post_results" VALUES(13,10,'instagram','2026-08-19 23:59:59',NULL,28,NULL,57,97,NULL,NULL,42,NULL,NULL);
INSERT INTO "post_results" VALUES(14,11,'','2026-05-08 00:00:00',59,NULL,NULL,NULL,NULL,NULL,NULL,50,57,67);
INSERT INTO "post_results" VALUES(15,11,'instagram','2026-11-28 23:59:59',NULL,NULL,13,87,89,NULL,NULL,NULL,92,NULL);
INSERT INTO "post_results" VALUES(16,11,'tiktok','2026-11-27 09:12:00',72,16,NULL,NULL,NULL,NULL,NULL,4,29,NULL);
INSERT INTO "post_results" VALUES(17,12,'','2026-07-05 23:59:59',53,NULL,NULL,43,NULL,89,NULL,91,NULL,NULL);
INSERT INTO "post_results" VALUES(18,12,'instagram','2026-04-13 09:12:00',8,NULL,NULL,64,26,63,NULL,NULL,NULL,NULL);
INSERT INTO "post_results" VALUES(19,12,'tiktok','2026-11-16 23:59:59',NULL,13,NULL,33,NULL,NULL,NULL,37,NULL,97);
INSERT INTO "post_results" VALUES(20,13,'','2026-03-05 00:00:01',44,10,35,NULL,NULL,NULL,NULL,53,NULL,NULL);
INSERT INTO "post_results" VALUES(21,13,'instagram','2026-12-28 23:59:59',NULL,NULL,NULL,39,NULL,11,55,NULL,6,NULL);
INSERT INTO "post_results" VALUES(22,13,'tiktok','2026-01-16 23:59:59',NULL,60,NULL,41,NULL,46,NULL,94,NULL,NULL);
CREATE TABLE post_testimonials (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        taken_down_at TEXT CHECK (taken_down_at IS datetime(taken_down_at)),
        UNIQUE (post_id, testimonial_id)
    ) STRICT
    ;
INSERT INTO "post_testimonials" VALUES(1,3,5,NULL);
INSERT INTO "post_testimonials" VALUES(2,11,7,NULL);
INSERT INTO "post_testimonials" VALUES(3,6,8,NULL);
CREATE TABLE posts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        pillar TEXT NOT NULL
            CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
        status TEXT NOT NULL CHECK (status IN ('idea', 'draft', 'scheduled', 'published')),
        day TEXT CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        format TEXT NOT NULL DEFAULT '',
        product_id INTEGER REFERENCES products (id),
        caption TEXT NOT NULL DEFAULT '',
        call_to_action TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        measured_on TEXT CHECK (measured_on IS date(measured_on)),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        shares INTEGER CHECK (shares >= 0),
        saves INTEGER CHECK (saves >= 0),
        direct_messages INTEGER CHECK (direct_messages >= 0),
        product_questions INTEGER CHECK (product_questions >= 0)
    , platforms TEXT NOT NULL DEFAULT '[]'
        CHECK (platforms GLOB '[[]*]'), marks TEXT NOT NULL DEFAULT '[]'
        CHECK (marks GLOB '[[]*]'), media TEXT NOT NULL DEFAULT '[]'
        CHECK (media GLOB '[[]*]'), confirmed TEXT NOT NULL DEFAULT '[]'
        CHECK (confirmed GLOB '[[]*]'), quoted_from TEXT NOT NULL DEFAULT '', effort_minutes INTEGER CHECK (effort_minutes >= 0), spent_minutes INTEGER CHECK (spent_minutes >= 0), stories_told INTEGER CHECK (stories_told >= 0), views INTEGER CHECK (views >= 0), follows INTEGER CHECK (follows >= 0)) STRICT
    ;
INSERT INTO "posts" VALUES(1,'K-0001','Cara menyimpan nastar agar tetap renyah','education','published','2026-08-14',NULL,'',1,'','','','','2026-08-14',NULL,120,NULL,NULL,NULL,NULL,NULL,'["instagram"]','[]','[]','[]','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "posts" VALUES(2,'K-0002','@Konten 0 1e5','story','scheduled','2026-05-13',NULL,'  spasi  ganda  ',14,'_x0041_','=HYPERLINK("x")','2026-10-14','1e5',NULL,0,NULL,0,0,0,12345,NULL,'["tiktok", "Facebook"]','["buyer_experience", "poll"]','[]','["price"]','2026-10-14',45,NULL,NULL,7,12345);
INSERT INTO "posts" VALUES(3,'K-0003','Konten 1 2026-10-14','promo','draft',NULL,NULL,'',17,'=1+1','#REF!','kutip "dua" & <satu>','TRUE',NULL,7,0,12345,0,12345,NULL,12345,'["tiktok", "Facebook"]','["buyer_experience", "poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','[]','#REF!',45,50,12345,7,NULL);
INSERT INTO "posts" VALUES(4,'K-0004','+Konten 2 -5','promo','scheduled','2026-03-15','00:00:00','+62 812-3456-7890',14,'10%','@sandi','_x0041_','baris satu
baris dua','2026-03-24',7,NULL,7,NULL,7,12345,12345,'["tiktok", "Facebook"]','["buyer_experience", "poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','["price"]','kutip "dua" & <satu>',0,NULL,NULL,12345,7);
INSERT INTO "posts" VALUES(5,'K-0005','=Konten 3 ''petik','promo','scheduled','2026-07-27','09:12:00','emoji 🍪👩‍🍳',NULL,'	tab','@sandi','1e5','=1+1',NULL,7,NULL,12345,NULL,7,12345,7,'[]','["buyer_experience", "poll"]','[]','[]','emoji 🍪👩‍🍳',NULL,NULL,0,NULL,0);
INSERT INTO "posts" VALUES(6,'K-0006','=Konten 4 #REF!','education','draft','2026-09-21','23:59:59','10%',15,'0812','2026-10-14','Ünïcödé 子','	tab',NULL,7,NULL,0,NULL,NULL,7,12345,'["tiktok", "Facebook"]','["poll"]','[]','["price"]','	tab',45,NULL,0,NULL,NULL);
INSERT INTO "posts" VALUES(7,'K-0007','@Konten 5 koma, titik; dua','story','idea','2026-09-01','00:00:00','',NULL,'emoji 🍪👩‍🍳','=1+1','-5','0812',NULL,0,12345,7,12345,0,7,0,'["tiktok", "Facebook"]','["poll"]','[]','[]','Ünïcödé 子',0,NULL,NULL,12345,0);
INSERT INTO "posts" VALUES(8,'K-0008','-Konten 6 emoji 🍪👩‍🍳','education','idea',NULL,NULL,'=1+1',16,'2026-10-14','''petik','=1+1','_x0041_',NULL,0,0,12345,12345,12345,NULL,12345,'["instagram"]','["buyer_experience", "poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','[]','emoji 🍪👩‍🍳',NULL,50,7,NULL,0);
INSERT INTO "posts" VALUES(9,'K-0009','-Konten 7','behind_the_scenes','draft',NULL,NULL,'=1+1',17,'2026-10-14','#REF!','emoji 🍪👩‍🍳','0812',NULL,0,7,NULL,7,0,12345,12345,'["instagram"]','[]','[]','["price"]','-5',45,50,12345,NULL,0);
INSERT INTO "posts" VALUES(10,'K-0010','=Konten 8 baris satu baris dua','behind_the_scenes','idea','2026-01-27','23:59:59','kutip "dua" & <satu>',12,'  spasi  ganda  ','1e5','','koma, titik; dua',NULL,0,7,12345,NULL,0,0,12345,'["tiktok", "Facebook"]','["buyer_experience", "poll"]','[]','["price"]','biasa saja',45,50,12345,7,7);
INSERT INTO "posts" VALUES(11,'K-0011','=Konten 9 kutip "dua" & <satu>','education','draft',NULL,NULL,'baris satu
baris dua',13,'emoji 🍪👩‍🍳','=HYPERLINK("x")','﹦cmd','','2026-07-31',12345,7,7,0,0,NULL,7,'["instagram"]','["poll"]','[]','[]','0812',0,50,0,12345,12345);
INSERT INTO "posts" VALUES(12,'K-0012','-Konten 10 tab','education','scheduled','2026-09-28',NULL,'Ünïcödé 子',15,'=HYPERLINK("x")','﹦cmd','0812','emoji 🍪👩‍🍳',NULL,12345,0,0,NULL,12345,7,NULL,'[]','[]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','[]','#REF!',0,50,NULL,0,12345);
INSERT INTO "posts" VALUES(13,'K-0013','-Konten 11 _x0041_','education','draft','2026-04-25','00:00:01','0812',NULL,'﹦cmd','','TRUE','-5',NULL,NULL,NULL,0,7,0,0,12345,'[]','["buyer_experience", "poll"]','[]','["price"]','@sandi',0,50,NULL,7,12345);
CREATE TABLE privacy_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        done_at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('exported', 'anonymised', 'deleted')),
        customer_id INTEGER NOT NULL
    , asked_at TEXT CHECK (asked_at IS datetime(asked_at))) STRICT
    ;
INSERT INTO "privacy_log" VALUES(1,'2026-12-31 08:00:00','anonymised',1,'2026-12-29 09:10:00');
CREATE TABLE product_aliases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        product_id INTEGER NOT NULL REFERENCES products (id),
        name TEXT NOT NULL,
        variant TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "product_aliases" VALUES(1,'-ejaan 12 spasi ganda
500 g',12,'-Ejaan 12 spasi ganda','500gr');
INSERT INTO "product_aliases" VALUES(2,'=ejaan 13 true
500 g',13,'=Ejaan 13 TRUE','500gr');
INSERT INTO "product_aliases" VALUES(3,'ejaan 14 1e5
500 g',14,'Ejaan 14 1e5','500gr');
INSERT INTO "product_aliases" VALUES(4,'-ejaan 15 ünïcödé 子
500 g',15,'-Ejaan 15 Ünïcödé 子','500gr');
CREATE TABLE product_costs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES products (id),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        cost INTEGER NOT NULL CHECK (cost >= 0),
        materials INTEGER CHECK (materials >= 0),
        packaging INTEGER CHECK (packaging >= 0),
        minutes REAL CHECK (minutes >= 0),
        hourly_wage INTEGER CHECK (hourly_wage >= 0),
        overhead INTEGER CHECK (overhead >= 0),
        UNIQUE (product_id, starts_on)
    ) STRICT
    ;
INSERT INTO "product_costs" VALUES(1,1,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(2,12,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(3,13,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(4,15,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(5,16,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(6,17,'2000-01-01',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(7,12,'2026-01-30',46500,NULL,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(8,12,'2026-11-07',46500,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(9,12,'2026-09-22',46500,0,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(10,13,'2026-09-24',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(11,13,'2026-08-02',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(12,13,'2026-03-13',46500,20000,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(13,14,'2026-09-23',46500,20000,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(14,14,'2026-05-18',46500,20000,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(15,14,'2026-07-31',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(16,15,'2026-09-12',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(17,15,'2026-08-02',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(18,15,'2026-07-14',46500,20000,NULL,NULL,NULL,NULL);
CREATE TABLE product_differences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL REFERENCES products (id),
        second_id INTEGER NOT NULL REFERENCES products (id),
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
    ) STRICT
    ;
INSERT INTO "product_differences" VALUES(1,12,13);
CREATE TABLE product_prices (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES products (id),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        price INTEGER NOT NULL CHECK (price >= 0),
        UNIQUE (product_id, starts_on)
    ) STRICT
    ;
INSERT INTO "product_prices" VALUES(1,1,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(2,13,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(3,14,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(4,15,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(5,16,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(6,17,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(7,12,'2026-01-12',90000);
INSERT INTO "product_prices" VALUES(8,12,'2026-06-28',90000);
INSERT INTO "product_prices" VALUES(9,12,'2026-07-18',90000);
INSERT INTO "product_prices" VALUES(10,13,'2026-04-26',90000);
INSERT INTO "product_prices" VALUES(11,13,'2026-06-22',90000);
INSERT INTO "product_prices" VALUES(12,13,'2026-12-12',90000);
INSERT INTO "product_prices" VALUES(13,14,'2026-02-18',90000);
INSERT INTO "product_prices" VALUES(14,14,'2026-11-19',90000);
INSERT INTO "product_prices" VALUES(15,14,'2026-02-22',90000);
INSERT INTO "product_prices" VALUES(16,15,'2026-07-23',90000);
INSERT INTO "product_prices" VALUES(17,15,'2026-05-24',90000);
INSERT INTO "product_prices" VALUES(18,15,'2026-08-20',90000);
CREATE TABLE products (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        size TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        materials TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
    , stock INTEGER, stock_on TEXT CHECK (stock_on IS date(stock_on)), weekly_capacity INTEGER CHECK (weekly_capacity > 0)) STRICT
    ;
INSERT INTO "products" VALUES(1,'Nastar Klasik','500 g','','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(2,'Nastar Klasik','','','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(5,'Putri Salju Kacang Mede','500 gr','PSL-500','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(7,'Lidah Kucing Original Renyah','250 gr','LKC-250','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(9,'Bolu Pisang Panggang','','','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(12,'-Produk 0 =1+1','0 g','baris satu
baris dua','1e5','biasa saja',0,NULL,NULL,NULL);
INSERT INTO "products" VALUES(13,'Produk 0 baris satu baris dua','1 g','koma, titik; dua','biasa saja','=HYPERLINK("x")',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(14,'Produk 1 baris satu baris dua','2 g','biasa saja','Ünïcödé 子','1e5',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(15,'Produk 1 =HYPERLINK("x")','3 g','Ünïcödé 子','@sandi','+62 812-3456-7890',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(16,'=Produk 2 spasi ganda','4 g','+62 812-3456-7890','=1+1','=HYPERLINK("x")',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(17,'=Produk 2 10%','5 g','_x0041_','kutip "dua" & <satu>','#REF!',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(18,'@Pesanan khusus 1 tab','4 g','@sandi','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(19,'Pesanan khusus 1 0812','5 g','TRUE','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(20,'Pesanan khusus 1 a￿b','2 g','biasa saja','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(21,'Pesanan khusus 1 a￿b','3 g','koma, titik; dua','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(22,'+Pesanan khusus 1 TRUE','1 g','baris satu
baris dua','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(23,'Pesanan khusus 1 spasi ganda','3 g','﹦cmd','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(24,'@Pesanan khusus 1 0812','5 g','TRUE','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(25,'=Pesanan khusus 1 Ünïcödé 子','3 g','TRUE','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(26,'+Pesanan khusus 1 koma, titik; dua','0 g','#REF!','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(27,'+Pesanan khusus 1 biasa saja','3 g','kutip "dua" & <satu>','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(28,'Pesanan khusus 1 -5','0 g','2026-10-14','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(29,'Pesanan khusus 1 2026-10-14','0 g','  spasi  ganda  ','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(30,'=Pesanan khusus 1 biasa saja','3 g','emoji 🍪👩‍🍳','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(31,'+Pesanan khusus 1 TRUE','4 g','10%','','',1,NULL,NULL,NULL);
CREATE TABLE redemptions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        found_in TEXT NOT NULL CHECK (found_in IN ('code', 'note'))
    ) STRICT
    ;
INSERT INTO "redemptions" VALUES(1,1,1,'code');
INSERT INTO "redemptions" VALUES(2,35,1,'note');
INSERT INTO "redemptions" VALUES(3,36,1,'note');
INSERT INTO "redemptions" VALUES(4,37,1,'note');
INSERT INTO "redemptions" VALUES(5,38,1,'note');
INSERT INTO "redemptions" VALUES(6,39,1,'note');
INSERT INTO "redemptions" VALUES(7,42,1,'note');
INSERT INTO "redemptions" VALUES(8,46,1,'note');
INSERT INTO "redemptions" VALUES(9,48,1,'note');
INSERT INTO "redemptions" VALUES(10,49,1,'note');
INSERT INTO "redemptions" VALUES(11,80,10,'code');
INSERT INTO "redemptions" VALUES(12,81,10,'code');
INSERT INTO "redemptions" VALUES(13,82,10,'code');
INSERT INTO "redemptions" VALUES(14,83,10,'code');
INSERT INTO "redemptions" VALUES(15,96,10,'code');
INSERT INTO "redemptions" VALUES(16,101,10,'code');
INSERT INTO "redemptions" VALUES(17,104,10,'code');
INSERT INTO "redemptions" VALUES(18,105,10,'code');
INSERT INTO "redemptions" VALUES(19,107,10,'code');
INSERT INTO "redemptions" VALUES(20,116,10,'code');
INSERT INTO "redemptions" VALUES(21,119,31,'code');
INSERT INTO "redemptions" VALUES(22,117,32,'code');
INSERT INTO "redemptions" VALUES(23,115,33,'code');
INSERT INTO "redemptions" VALUES(24,111,34,'code');
INSERT INTO "redemptions" VALUES(25,110,35,'code');
CREATE TABLE referral_answers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        answer TEXT NOT NULL CHECK (answer IN ('kept', 'refused'))
    ) STRICT
    ;
INSERT INTO "referral_answers" VALUES(1,8,'refused');
INSERT INTO "referral_answers" VALUES(2,9,'refused');
INSERT INTO "referral_answers" VALUES(3,13,'refused');
INSERT INTO "referral_answers" VALUES(4,15,'refused');
INSERT INTO "referral_answers" VALUES(5,16,'kept');
CREATE TABLE reflections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01')),
        conversation TEXT NOT NULL DEFAULT '',
        led_to_purchase TEXT NOT NULL DEFAULT '',
        appreciated TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "reflections" VALUES(1,'2026-08','Baris satu
Baris dua','','');
INSERT INTO "reflections" VALUES(2,'2026-01','-5','','''petik');
INSERT INTO "reflections" VALUES(3,'2026-02','#REF!','','10%');
INSERT INTO "reflections" VALUES(4,'2026-03','1e5','','kutip "dua" & <satu>');
INSERT INTO "reflections" VALUES(5,'2026-04','biasa saja','','a￿b');
INSERT INTO "reflections" VALUES(6,'2026-05','1e5','','  spasi  ganda  ');
INSERT INTO "reflections" VALUES(7,'2026-06','baris satu
baris dua','','''petik');
CREATE TABLE replies (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        question TEXT NOT NULL CHECK (question <> ''),
        question_key TEXT NOT NULL UNIQUE CHECK (question_key <> ''),
        answer TEXT NOT NULL CHECK (answer <> ''),
        category TEXT NOT NULL DEFAULT '',
        idea_post_id INTEGER REFERENCES posts (id)
    ) STRICT
    ;
INSERT INTO "replies" VALUES(1,'+Tanya 0 #REF!','+tanya 0 #ref!','0 {nama} +62 812-3456-7890','@sandi',2);
INSERT INTO "replies" VALUES(2,'Tanya 1 biasa saja','tanya 1 biasa saja','1 {nama}','#REF!',3);
INSERT INTO "replies" VALUES(3,'+Tanya 2 a￿b','+tanya 2 a￿b','2 {nama} =HYPERLINK("x")','emoji 🍪👩‍🍳',NULL);
INSERT INTO "replies" VALUES(4,'Tanya 3 spasi ganda','tanya 3 spasi ganda','3 {nama} =1+1','koma, titik; dua',5);
INSERT INTO "replies" VALUES(5,'Tanya 4','tanya 4','4 {nama} 0812','-5',6);
INSERT INTO "replies" VALUES(6,'=Tanya 5 +62 812-3456-7890','=tanya 5 +62 812-3456-7890','5 {nama} a￿b','Ünïcödé 子',7);
CREATE TABLE reply_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        reply_id INTEGER NOT NULL REFERENCES replies (id),
        used_at TEXT NOT NULL CHECK (used_at IS datetime(used_at)),
        message_id INTEGER REFERENCES messages (id)
    ) STRICT
    ;
INSERT INTO "reply_uses" VALUES(1,1,'2026-08-28 09:00:59',1);
INSERT INTO "reply_uses" VALUES(2,1,'2026-07-05 09:01:59',11);
INSERT INTO "reply_uses" VALUES(3,1,'2026-03-28 09:02:59',6);
INSERT INTO "reply_uses" VALUES(4,3,'2026-08-11 09:00:59',12);
INSERT INTO "reply_uses" VALUES(5,3,'2026-04-08 09:01:59',4);
INSERT INTO "reply_uses" VALUES(6,3,'2026-10-06 09:02:59',9);
INSERT INTO "reply_uses" VALUES(7,4,'2026-12-01 09:00:59',8);
INSERT INTO "reply_uses" VALUES(8,4,'2026-02-10 09:01:59',7);
INSERT INTO "reply_uses" VALUES(9,5,'2026-04-06 09:00:59',10);
INSERT INTO "reply_uses" VALUES(10,6,'2026-04-05 09:00:59',10);
INSERT INTO "reply_uses" VALUES(11,6,'2026-07-02 09:01:59',9);
CREATE TABLE rest_days (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        weekday INTEGER UNIQUE CHECK (weekday BETWEEN 0 AND 6),
        first_day TEXT CHECK (first_day IS date(first_day)),
        last_day TEXT CHECK (last_day IS date(last_day)),
        note TEXT NOT NULL DEFAULT '',
        CHECK (CASE WHEN weekday IS NULL THEN first_day <= last_day
                    ELSE first_day IS NULL AND last_day IS NULL END IS TRUE)
    ) STRICT
    ;
INSERT INTO "rest_days" VALUES(1,5,NULL,NULL,'');
INSERT INTO "rest_days" VALUES(2,1,NULL,NULL,'');
INSERT INTO "rest_days" VALUES(3,NULL,'2026-07-01','2026-07-01','@sandi');
INSERT INTO "rest_days" VALUES(4,NULL,'2026-01-17','2026-01-17','koma, titik; dua');
INSERT INTO "rest_days" VALUES(5,NULL,'2026-02-20','2026-03-01','=1+1');
CREATE TABLE review_requests (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL UNIQUE REFERENCES customers (id),
        order_id INTEGER REFERENCES orders (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        outcome TEXT NOT NULL CHECK (outcome IN ('asked', 'left'))
    ) STRICT
    ;
INSERT INTO "review_requests" VALUES(1,2,NULL,'2026-10-01','left');
INSERT INTO "review_requests" VALUES(2,3,7,'2026-10-01','left');
INSERT INTO "review_requests" VALUES(3,4,5,'2026-10-01','asked');
CREATE TABLE review_thanks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL UNIQUE REFERENCES testimonials (id),
        thanked_on TEXT NOT NULL CHECK (thanked_on IS date(thanked_on))
    ) STRICT
    ;
INSERT INTO "review_thanks" VALUES(1,1,'2026-02-16');
INSERT INTO "review_thanks" VALUES(2,3,'2026-08-01');
INSERT INTO "review_thanks" VALUES(3,5,'2026-06-23');
INSERT INTO "review_thanks" VALUES(4,7,'2026-11-25');
INSERT INTO "review_thanks" VALUES(5,9,'2026-12-07');
CREATE TABLE search_pending (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        CHECK (first_id <= last_id)
    ) STRICT
    ;
INSERT INTO "search_pending" VALUES(1,1,1,119);
INSERT INTO "search_pending" VALUES(2,2,1,83);
INSERT INTO "search_pending" VALUES(3,3,1,31);
INSERT INTO "search_pending" VALUES(4,4,1,35);
INSERT INTO "search_pending" VALUES(5,5,1,5);
INSERT INTO "search_pending" VALUES(6,6,1,13);
INSERT INTO "search_pending" VALUES(7,7,1,6);
INSERT INTO "search_pending" VALUES(8,8,1,9);
INSERT INTO "search_pending" VALUES(9,9,1,12);
CREATE TABLE search_words (
        id INTEGER PRIMARY KEY,
        word TEXT NOT NULL UNIQUE CHECK (word GLOB ' * ')
    ) STRICT
    ;
CREATE TABLE secrets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "secrets" VALUES(1,'identity','0064119ebfd565fb48db4ad33a1afee1');
CREATE TABLE settings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "settings" VALUES(1,'name','"kutip \"dua\" & <satu>"');
INSERT INTO "settings" VALUES(2,'language','"id"');
INSERT INTO "settings" VALUES(3,'tagline','"-5"');
INSERT INTO "settings" VALUES(4,'owner','"0812"');
INSERT INTO "settings" VALUES(5,'posts_per_week','11');
INSERT INTO "settings" VALUES(6,'work_hours','"09.00–12.00, 19.00–21.00"');
INSERT INTO "settings" VALUES(7,'away_text','"''petik"');
INSERT INTO "settings" VALUES(8,'order_phone','"0812-3456-7890"');
INSERT INTO "settings" VALUES(9,'payments','"  spasi  ganda  "');
INSERT INTO "settings" VALUES(10,'payment_name','"biasa saja"');
INSERT INTO "settings" VALUES(11,'bio','"=1+1"');
INSERT INTO "settings" VALUES(12,'stands_for','"1e5"');
INSERT INTO "settings" VALUES(13,'halal_number','"=HYPERLINK(\"x\")"');
INSERT INTO "settings" VALUES(14,'bpom_number','"biasa saja"');
INSERT INTO "settings" VALUES(15,'pirt_number','"2026-10-14"');
INSERT INTO "settings" VALUES(16,'never_share','"﹦cmd"');
INSERT INTO "settings" VALUES(17,'targets','{"education": 40, "story": 25, "behind_the_scenes": 15, "promo": 20}');
INSERT INTO "settings" VALUES(18,'theme','"dark"');
INSERT INTO "settings" VALUES(19,'text_scale','125');
INSERT INTO "settings" VALUES(20,'reduce_motion','true');
INSERT INTO "settings" VALUES(21,'lone_codes','"sambalokt, puasa99"');
INSERT INTO "settings" VALUES(22,'slip_paper','"a6"');
INSERT INTO "settings" VALUES(23,'sheet_paper','"f4"');
INSERT INTO "settings" VALUES(24,'calendar_id','"9f1c"');
INSERT INTO "settings" VALUES(25,'first_week_skipped','"product, post"');
INSERT INTO "settings" VALUES(26,'loyalty_settled_on','"2026-12-30"');
CREATE TABLE settled_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        sign TEXT NOT NULL CHECK (sign <> ''),
        UNIQUE (order_id, sign)
    ) STRICT
    ;
INSERT INTO "settled_uses" VALUES(1,104,'over_limit');
INSERT INTO "settled_uses" VALUES(2,105,'over_limit');
INSERT INTO "settled_uses" VALUES(3,96,'over_limit');
INSERT INTO "settled_uses" VALUES(4,80,'under_least');
CREATE TABLE testimonial_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        number INTEGER NOT NULL CHECK (number > 0),
        changed_at TEXT NOT NULL CHECK (changed_at IS datetime(changed_at)),
        field TEXT NOT NULL CHECK (field <> ''),
        before TEXT NOT NULL DEFAULT '',
        after TEXT NOT NULL DEFAULT '',
        UNIQUE (testimonial_id, number)
    ) STRICT
    ;
INSERT INTO "testimonial_edits" VALUES(1,1,1,'2026-11-20 19:41:00','name','+62 812-3456-7890','spasi ganda');
INSERT INTO "testimonial_edits" VALUES(2,2,1,'2026-11-20 19:41:00','name','','');
INSERT INTO "testimonial_edits" VALUES(3,3,1,'2026-11-20 19:41:00','name','Ünïcödé 子','=HYPERLINK("x")');
INSERT INTO "testimonial_edits" VALUES(4,4,1,'2026-11-20 19:41:00','name','emoji 🍪👩‍🍳','-5');
INSERT INTO "testimonial_edits" VALUES(5,5,1,'2026-11-20 19:41:00','name','2026-10-14','0812');
INSERT INTO "testimonial_edits" VALUES(6,6,1,'2026-11-20 19:41:00','name','=HYPERLINK("x")','emoji 🍪👩‍🍳');
INSERT INTO "testimonial_edits" VALUES(7,7,1,'2026-11-20 19:41:00','name','','a￿b');
INSERT INTO "testimonial_edits" VALUES(8,8,1,'2026-11-20 19:41:00','name','=1+1','kutip "dua" & <satu>');
INSERT INTO "testimonial_edits" VALUES(9,9,1,'2026-11-20 19:41:00','name','''petik','+62 812-3456-7890');
CREATE TABLE testimonials (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('praise', 'criticism')),
        day TEXT NOT NULL CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        words TEXT NOT NULL,
        shortened TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        stars INTEGER CHECK (stars BETWEEN 1 AND 5),
        channel TEXT NOT NULL DEFAULT '',
        photo TEXT NOT NULL DEFAULT '',
        order_id INTEGER REFERENCES orders (id),
        product_id INTEGER REFERENCES products (id),
        customer_id INTEGER REFERENCES customers (id),
        incentive TEXT NOT NULL DEFAULT '',
        response TEXT NOT NULL DEFAULT '',
        responded_at TEXT CHECK (responded_at IS datetime(responded_at)),
        improvement TEXT NOT NULL DEFAULT '',
        erased_on TEXT CHECK (erased_on IS date(erased_on)),
        CHECK ((words = '') = (erased_on IS NOT NULL))
    ) STRICT
    ;
INSERT INTO "testimonials" VALUES(1,'T-0001','criticism','2026-12-15',NULL,'Enak sekali 0, a￿b. Pesan lagi','Enak sekali … Pesan lagi','spasi ganda',NULL,'Bazar','spasi  ganda',8,13,62,'biasa saja','TRUE','2026-12-01 00:00:00','+62 812-3456-7890',NULL);
INSERT INTO "testimonials" VALUES(2,'T-0002','criticism','2026-12-18','23:59:59','','','',1,'Bazar','',4,14,1,'','',NULL,'10%','2026-12-29');
INSERT INTO "testimonials" VALUES(3,'T-0003','praise','2026-07-04','09:12:00','Enak sekali 2, TRUE. Pesan lagi','','=HYPERLINK("x")',NULL,'Bazar','=HYPERLINK("x")',NULL,12,21,'spasi ganda','a￿b','2026-12-01 00:00:00','kutip "dua" & <satu>',NULL);
INSERT INTO "testimonials" VALUES(4,'T-0004','praise','2026-11-20','00:00:00','Enak sekali 3, #REF!. Pesan lagi','','-5',1,'','emoji 🍪👩‍🍳',8,13,45,'=HYPERLINK("x")','=HYPERLINK("x")','2026-12-01 08:30:00','=HYPERLINK("x")',NULL);
INSERT INTO "testimonials" VALUES(5,'T-0005','criticism','2026-12-10','09:12:00','Enak sekali 4, 	tab. Pesan lagi','Enak sekali … Pesan lagi','0812',1,'','baris satu
baris dua',5,12,17,'﹦cmd','','2026-12-01 08:30:00','#REF!',NULL);
INSERT INTO "testimonials" VALUES(6,'T-0006','praise','2026-10-27','00:00:00','Enak sekali 5, =HYPERLINK("x"). Pesan lagi','Enak sekali … Pesan lagi','emoji 🍪👩‍🍳',1,'whatsapp','#REF!',6,16,8,'10%','kutip "dua" & <satu>',NULL,'emoji 🍪👩‍🍳',NULL);
INSERT INTO "testimonials" VALUES(7,'T-0007','praise','2026-10-22','09:12:00','Enak sekali 6, =1+1. Pesan lagi','','a￿b',NULL,'Bazar','emoji 🍪👩‍🍳',NULL,16,41,'','﹦cmd','2026-12-01 00:00:00','kutip "dua" & <satu>',NULL);
INSERT INTO "testimonials" VALUES(8,'T-0008','praise','2026-01-30','23:59:59','Enak sekali 7, kutip "dua" & <satu>. Pesan lagi','','kutip "dua" & <satu>',5,'whatsapp','TRUE',7,15,51,'emoji 🍪👩‍🍳','#REF!',NULL,'',NULL);
INSERT INTO "testimonials" VALUES(9,'T-0009','criticism','2026-01-17','09:12:00','Enak sekali 8, emoji 🍪👩‍🍳. Pesan lagi','Enak sekali … Pesan lagi','+62 812-3456-7890',1,'Bazar','spasi  ganda',8,13,16,'emoji 🍪👩‍🍳','','2026-12-01 08:30:00','10%',NULL);
CREATE TABLE theme_slots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            weekday INTEGER NOT NULL UNIQUE CHECK (weekday BETWEEN 0 AND 6),
            pillar TEXT NOT NULL
                CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
            title TEXT NOT NULL DEFAULT '',
            time TEXT CHECK (time IS time(time))
        ) STRICT
        ;
INSERT INTO "theme_slots" VALUES(1,2,'education','0812','16:00:00');
INSERT INTO "theme_slots" VALUES(2,5,'education','_x0041_',NULL);
INSERT INTO "theme_slots" VALUES(3,4,'education','@sandi','00:00:00');
CREATE TABLE themes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        key TEXT NOT NULL UNIQUE CHECK (key <> '')
    ) STRICT
    ;
INSERT INTO "themes" VALUES(1,'-Tema 0 #REF!','-tema 0 #ref!');
INSERT INTO "themes" VALUES(2,'=Tema 1 kutip "dua" & <satu>','=tema 1 kutip "dua" & <satu>');
INSERT INTO "themes" VALUES(3,'Tema 2 +62 812-3456-7890','tema 2 +62 812-3456-7890');
CREATE TABLE trash (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        deleted_at TEXT NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        steps TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "trash" VALUES(1,'2026-11-01 09:00:00','order','C','{"rows": [["line_items", {"id": 3, "order_id": 3, "position": 0, "product_id": 1, "product": "Nastar Klasik", "variant": "500 g", "sku": "", "quantity": 2, "unit_price": 85000, "item_discount": 0, "returned_quantity": 0}], ["line_items", {"id": 4, "order_id": 3, "position": 1, "product_id": 2, "product": "Nastar Klasik", "variant": "", "sku": "", "quantity": 2, "unit_price": 85000, "item_discount": 0, "returned_quantity": 0}], ["orders", {"id": 3, "channel": "whatsapp", "number": "C", "ordered_on": "2026-08-14", "ordered_time": null, "status": "cancelled", "customer_id": 2, "phone": "", "address": "", "city": "", "order_discount": 0, "shipping": null, "channel_fee": null, "campaign_code": "", "heard_from": "", "note": "", "net_sales": 340000, "due_on": null, "payment": "", "down_payment": null, "cost_of_goods": null, "fee": 0, "is_anonymous": 0}]], "links": [["messages", 5, "order_id", 3, null], ["messages", 6, "order_id", 3, null], ["messages", 11, "order_id", 3, null], ["review_requests", 1, "order_id", 3, null]]}');
CREATE TABLE trial_arms (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        trial_id INTEGER NOT NULL REFERENCES trials (id),
        position INTEGER NOT NULL CHECK (position > 0),
        audience TEXT NOT NULL DEFAULT '',
        ad_cost INTEGER NOT NULL DEFAULT 0 CHECK (ad_cost >= 0),
        code_id INTEGER UNIQUE REFERENCES codes (id),
        UNIQUE (trial_id, position)
    ) STRICT
    ;
INSERT INTO "trial_arms" VALUES(1,1,1,'A 0812',68959,18);
INSERT INTO "trial_arms" VALUES(2,1,2,'B ''petik',75000,19);
INSERT INTO "trial_arms" VALUES(3,2,1,'A 1e5',75423,20);
INSERT INTO "trial_arms" VALUES(4,3,1,'A',3352,21);
INSERT INTO "trial_arms" VALUES(5,3,2,'B biasa saja',75000,NULL);
INSERT INTO "trial_arms" VALUES(6,4,1,'A 1e5',51054,22);
INSERT INTO "trial_arms" VALUES(7,5,1,'A 0812',85004,NULL);
INSERT INTO "trial_arms" VALUES(8,5,2,'B ''petik',75000,23);
INSERT INTO "trial_arms" VALUES(9,6,1,'A kutip "dua" & <satu>',69486,24);
INSERT INTO "trial_arms" VALUES(10,7,1,'A Ünïcödé 子',45004,NULL);
INSERT INTO "trial_arms" VALUES(11,7,2,'B 2026-10-14',75000,25);
INSERT INTO "trial_arms" VALUES(12,8,1,'A koma, titik; dua',74049,26);
INSERT INTO "trial_arms" VALUES(13,8,2,'B TRUE',75000,27);
CREATE TABLE trial_changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        trial_id INTEGER NOT NULL REFERENCES trials (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        field TEXT NOT NULL CHECK (field <> ''),
        before TEXT NOT NULL,
        after TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "trial_changes" VALUES(1,1,'2026-06-30','fee','99791','1000');
INSERT INTO "trial_changes" VALUES(2,1,'2026-06-30','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(3,1,'2026-06-30','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(4,2,'2026-03-16','fee','159405','1000');
INSERT INTO "trial_changes" VALUES(5,2,'2026-03-16','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(6,2,'2026-03-16','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(7,4,'2026-12-17','fee','17896','1000');
INSERT INTO "trial_changes" VALUES(8,4,'2026-12-17','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(9,4,'2026-12-17','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(10,6,'2026-10-28','fee','19683','1000');
INSERT INTO "trial_changes" VALUES(11,6,'2026-10-28','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(12,6,'2026-10-28','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(13,8,'2026-01-31','fee','181335','1000');
INSERT INTO "trial_changes" VALUES(14,8,'2026-01-31','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(15,8,'2026-01-31','fee','2000','1000');
CREATE TABLE trials (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('partner', 'ad')),
        partner_id INTEGER REFERENCES partners (id),
        platform TEXT NOT NULL DEFAULT '',
        hypothesis TEXT NOT NULL CHECK (hypothesis <> ''),
        product_id INTEGER REFERENCES products (id),
        pieces INTEGER NOT NULL DEFAULT 1 CHECK (pieces > 0),
        channel TEXT NOT NULL DEFAULT '',
        sample_cost INTEGER NOT NULL DEFAULT 0 CHECK (sample_cost >= 0),
        fee INTEGER NOT NULL DEFAULT 0 CHECK (fee >= 0),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
        check_after_days INTEGER NOT NULL CHECK (check_after_days > 0),
        least_orders INTEGER NOT NULL CHECK (least_orders >= 0),
        stop_note TEXT NOT NULL DEFAULT '',
        locked_on TEXT CHECK (locked_on IS date(locked_on)),
        margin INTEGER,
        break_even INTEGER CHECK (break_even >= 0),
        stopped_on TEXT CHECK (stopped_on IS date(stopped_on)),
        learned TEXT NOT NULL DEFAULT '',
        closed_on TEXT CHECK (closed_on IS date(closed_on)),
        CHECK (ends_on >= starts_on),
        CHECK (locked_on IS NOT NULL
               OR (margin IS NULL AND break_even IS NULL AND stopped_on IS NULL))
    ) STRICT
    ;
INSERT INTO "trials" VALUES(1,'U-0001','ad',NULL,'instagram','0',17,3,'whatsapp',0,1000,'2026-06-30','2026-07-27',7,1,'Ünïcödé 子','2026-06-30',255000,1,'2026-07-09','@sandi','2026-06-30');
INSERT INTO "trials" VALUES(2,'U-0002','partner',2,'','1 baris satu
baris dua',17,2,'whatsapp',0,1000,'2026-03-16','2026-04-24',7,1,'baris satu
baris dua','2026-03-16',170000,2,'2026-03-25','kutip "dua" & <satu>','2026-03-16');
INSERT INTO "trials" VALUES(3,'U-0003','ad',NULL,'instagram','2 Ünïcödé 子',15,2,'Pasar Minggu',0,162527,'2026-08-07','2026-09-02',7,1,'2026-10-14',NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "trials" VALUES(4,'U-0004','partner',4,'','3 biasa saja',14,1,'Pasar Minggu',0,1000,'2026-12-17','2027-01-15',7,1,'baris satu
baris dua','2026-12-17',43500,2,'2026-12-26','+62 812-3456-7890','2026-12-17');
INSERT INTO "trials" VALUES(5,'U-0005','ad',NULL,'instagram','4 ﹦cmd',14,2,'whatsapp',0,115386,'2026-09-14','2026-10-21',7,1,'TRUE',NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "trials" VALUES(6,'U-0006','partner',3,'','5 =1+1',13,2,'whatsapp',0,1000,'2026-10-28','2026-12-06',7,1,'Ünïcödé 子','2026-10-28',87000,2,'2026-11-06','2026-10-14','2026-10-28');
INSERT INTO "trials" VALUES(7,'U-0007','ad',NULL,'instagram','6 @sandi',15,2,'Pasar Minggu',0,54472,'2026-12-02','2026-12-31',7,1,'﹦cmd',NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "trials" VALUES(8,'U-0008','ad',NULL,'instagram','7 koma, titik; dua',16,3,'',0,1000,'2026-01-31','2026-02-26',7,1,'','2026-01-31',117000,3,'2026-02-09','','2026-01-31');
CREATE TABLE trust_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('mistake', 'recipe', 'packaging', 'policy', 'work')),
        day TEXT NOT NULL CHECK (day IS date(day)),
        text TEXT NOT NULL CHECK (text <> ''),
        before TEXT NOT NULL DEFAULT '',
        theme_id INTEGER REFERENCES themes (id)
    ) STRICT
    ;
INSERT INTO "trust_entries" VALUES(1,'C-0001','packaging','2026-12-30','-Catatan 1 baris satu baris dua','baris satu baris dua',1);
INSERT INTO "trust_entries" VALUES(2,'C-0002','work','2026-03-22','-Catatan 2 emoji 🍪👩‍🍳','-5',1);
INSERT INTO "trust_entries" VALUES(3,'C-0003','policy','2026-04-04','-Catatan 5 -5','Ünïcödé 子',NULL);
INSERT INTO "trust_entries" VALUES(4,'C-0004','work','2026-06-30','Catatan 9 @sandi','#REF!',1);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX products_by_name ON products (name COLLATE NOCASE, size COLLATE NOCASE);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX line_items_by_order ON line_items (order_id);
CREATE INDEX posts_by_day ON posts (day);
CREATE INDEX redemptions_by_code ON redemptions (code_id);
CREATE INDEX posts_by_public_id ON posts (public_id COLLATE NOCASE);
CREATE INDEX posts_by_title ON posts (title COLLATE NOCASE);
CREATE INDEX decisions_by_month ON decisions (month, kind, position);
CREATE INDEX import_steps_by_batch ON import_steps (batch_id);
CREATE INDEX orders_by_payment ON orders (payment) WHERE payment IN ('part', 'unpaid');
CREATE INDEX line_items_by_product ON line_items (product_id, order_id);
CREATE INDEX orders_by_due_day ON orders (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX product_aliases_by_product ON product_aliases (product_id);
CREATE INDEX customer_keys_by_customer ON customer_keys (customer_id);
CREATE INDEX customers_by_merge ON customers (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX import_steps_by_row ON import_steps (table_name, first_id);
CREATE INDEX post_corrections_by_post ON post_corrections (post_id, day);
CREATE INDEX customers_by_withdrawal ON customers (withdrawal_asked_at)
    WHERE withdrawal_asked_at IS NOT NULL
    ;
CREATE INDEX marked_days_by_day ON marked_days (first_day, last_day);
CREATE INDEX post_keys_by_post ON post_keys (post_id);
CREATE INDEX rest_days_by_last_day ON rest_days (last_day);
CREATE INDEX posts_with_spent_minutes ON posts (day, format, pillar, spent_minutes)
        WHERE spent_minutes IS NOT NULL AND status = 'published'
    ;
CREATE INDEX orders_for_lists ON orders (
        ordered_on, ordered_time, id, status, channel, customer_id, net_sales, cost_of_goods, fee,
        payment, number
    )
    ;
CREATE UNIQUE INDEX codes_by_key ON codes (key, coalesce(starts_on, ''));
CREATE INDEX codes_by_post ON codes (post_id);
CREATE INDEX codes_by_customer ON codes (customer_id) WHERE customer_id IS NOT NULL;
CREATE UNIQUE INDEX partner_counts_by_day
    ON partner_counts (partner_id, coalesce(counted_on, ''))
    ;
CREATE INDEX deals_by_due ON deals (due_on) WHERE paid_on IS NULL;
CREATE INDEX deal_promises_by_deal ON deal_promises (deal_id, position);
CREATE INDEX idea_credits_by_partner ON idea_credits (partner_id);
CREATE INDEX trials_by_partner ON trials (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX trial_changes_by_trial ON trial_changes (trial_id);
CREATE INDEX loyalty_adjustments_by_customer ON loyalty_adjustments (customer_id);
CREATE INDEX loyalty_entries_by_customer ON loyalty_entries (customer_id, kind, units);
CREATE INDEX loyalty_entries_by_order ON loyalty_entries (order_id);
CREATE INDEX testimonials_by_day ON testimonials (day, id);
CREATE INDEX testimonials_by_order ON testimonials (order_id);
CREATE INDEX testimonials_by_customer ON testimonials (customer_id);
CREATE INDEX testimonials_by_product ON testimonials (product_id);
CREATE INDEX consents_by_withdrawal ON consents (withdrawn_at) WHERE withdrawn_at IS NOT NULL;
CREATE INDEX post_testimonials_by_testimonial ON post_testimonials (testimonial_id);
CREATE INDEX review_requests_by_order ON review_requests (order_id);
CREATE INDEX criticism_steps_open ON criticism_steps (due_on) WHERE done_on IS NULL;
CREATE INDEX criticism_themes_by_theme ON criticism_themes (theme_id);
CREATE INDEX trust_entries_by_day ON trust_entries (day);
CREATE INDEX criticism_entries_by_entry ON criticism_entries (entry_id);
CREATE INDEX messages_that_wait ON messages (received_on, received_time)
    WHERE answered_on IS NULL AND needs_reply
    ;
CREATE INDEX messages_by_day ON messages (received_on);
CREATE INDEX messages_by_answer ON messages (answered_on) WHERE answered_on IS NOT NULL;
CREATE INDEX messages_by_sender ON messages (sender_key) WHERE sender_key <> '';
CREATE INDEX messages_by_customer ON messages (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX messages_by_order ON messages (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX messages_by_post ON messages (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX messages_by_idea ON messages (idea_post_id) WHERE idea_post_id IS NOT NULL;
CREATE INDEX replies_by_idea ON replies (idea_post_id) WHERE idea_post_id IS NOT NULL;
CREATE INDEX reply_uses_by_reply ON reply_uses (reply_id);
CREATE INDEX reply_uses_by_message ON reply_uses (message_id) WHERE message_id IS NOT NULL;
CREATE VIEW priced_products AS
    SELECT products.*,
        (SELECT price FROM product_prices WHERE product_id = products.id
         ORDER BY starts_on DESC LIMIT 1) AS price,
        (SELECT cost FROM product_costs WHERE product_id = products.id
         ORDER BY starts_on DESC LIMIT 1) AS cost
    FROM products;
CREATE VIEW sales AS
    SELECT orders.*, net_sales - cost_of_goods - fee AS profit
    FROM orders
    WHERE status IN ('paid', 'processing', 'shipped', 'completed');
CREATE VIEW graded_sales AS
    SELECT credited.*, coalesce(posts.day > ordered_on, 0) AS is_early
    FROM (
        SELECT sales.*, redemptions.code_id, codes.partner_id,
            CASE WHEN redemptions.id IS NOT NULL THEN 'code'
                 WHEN trim(heard_from) <> '' THEN 'reported'
                 ELSE 'unknown' END AS grade,
            CASE WHEN redemptions.id IS NOT NULL THEN codes.post_id
                 WHEN trim(heard_from) <> '' THEN coalesce(
                     (SELECT id FROM posts WHERE public_id = trim(heard_from) COLLATE NOCASE),
                     (SELECT min(id) FROM posts WHERE title = trim(heard_from) COLLATE NOCASE))
                 END AS post_id
        FROM sales
        LEFT JOIN redemptions ON redemptions.order_id = sales.id
        LEFT JOIN codes ON codes.id = redemptions.code_id
    ) AS credited
    LEFT JOIN posts ON posts.id = credited.post_id;
CREATE TRIGGER loyalty_entries_stay BEFORE DELETE ON loyalty_entries
    BEGIN SELECT raise(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER loyalty_entries_are_not_edited
    BEFORE UPDATE OF public_id, day, kind, reason, lot, order_id, adjustment_id, units
    ON loyalty_entries
    BEGIN SELECT raise(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER testimonials_stay_as_given
    BEFORE UPDATE OF words, stars, day ON testimonials
    WHEN (NEW.words <> OLD.words AND NEW.erased_on IS NULL)
        OR NEW.stars IS NOT OLD.stars OR NEW.day <> OLD.day
    BEGIN SELECT raise(ABORT, 'what a buyer said is not edited'); END;
CREATE TRIGGER fair_tests_come_alone BEFORE INSERT ON fair_tests 
    WHEN EXISTS (
        SELECT 1 FROM fair_tests AS other
        WHERE other.id IS NOT NEW.id AND other.first_day <= coalesce(NEW.stopped_on, date(NEW.first_day, (14 * length(NEW.draws) - 1) || ' days'))
            AND coalesce(other.stopped_on, date(other.first_day, (14 * length(other.draws) - 1) || ' days')) >= NEW.first_day
    )
    BEGIN SELECT raise(ABORT, 'two changes at once teach nothing'); END;
CREATE TRIGGER fair_tests_stay_alone BEFORE UPDATE ON fair_tests 
    WHEN EXISTS (
        SELECT 1 FROM fair_tests AS other
        WHERE other.id IS NOT NEW.id AND other.first_day <= coalesce(NEW.stopped_on, date(NEW.first_day, (14 * length(NEW.draws) - 1) || ' days'))
            AND coalesce(other.stopped_on, date(other.first_day, (14 * length(other.draws) - 1) || ' days')) >= NEW.first_day
    )
    BEGIN SELECT raise(ABORT, 'two changes at once teach nothing'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('product_prices',18);
INSERT INTO "sqlite_sequence" VALUES('product_costs',18);
INSERT INTO "sqlite_sequence" VALUES('customers',83);
INSERT INTO "sqlite_sequence" VALUES('customer_keys',89);
INSERT INTO "sqlite_sequence" VALUES('fee_rules',12);
INSERT INTO "sqlite_sequence" VALUES('codes',35);
INSERT INTO "sqlite_sequence" VALUES('partner_counts',5);
INSERT INTO "sqlite_sequence" VALUES('deals',6);
INSERT INTO "sqlite_sequence" VALUES('settings',26);
INSERT INTO "sqlite_sequence" VALUES('products',31);
INSERT INTO "sqlite_sequence" VALUES('partners',5);
INSERT INTO "sqlite_sequence" VALUES('posts',13);
INSERT INTO "sqlite_sequence" VALUES('secrets',1);
INSERT INTO "sqlite_sequence" VALUES('orders',119);
INSERT INTO "sqlite_sequence" VALUES('line_items',209);
INSERT INTO "sqlite_sequence" VALUES('redemptions',25);
INSERT INTO "sqlite_sequence" VALUES('near_misses',12);
INSERT INTO "sqlite_sequence" VALUES('reflections',7);
INSERT INTO "sqlite_sequence" VALUES('decisions',25);
INSERT INTO "sqlite_sequence" VALUES('import_batches',1);
INSERT INTO "sqlite_sequence" VALUES('import_steps',15);
INSERT INTO "sqlite_sequence" VALUES('deal_promises',7);
INSERT INTO "sqlite_sequence" VALUES('daily_results',12);
INSERT INTO "sqlite_sequence" VALUES('post_corrections',12);
INSERT INTO "sqlite_sequence" VALUES('post_keys',4);
INSERT INTO "sqlite_sequence" VALUES('post_results',22);
INSERT INTO "sqlite_sequence" VALUES('idea_credits',6);
INSERT INTO "sqlite_sequence" VALUES('product_aliases',4);
INSERT INTO "sqlite_sequence" VALUES('product_differences',1);
INSERT INTO "sqlite_sequence" VALUES('trials',8);
INSERT INTO "sqlite_sequence" VALUES('trial_arms',13);
INSERT INTO "sqlite_sequence" VALUES('trial_changes',15);
INSERT INTO "sqlite_sequence" VALUES('theme_slots',3);
INSERT INTO "sqlite_sequence" VALUES('marked_days',6);
INSERT INTO "sqlite_sequence" VALUES('left_out_occasions',5);
INSERT INTO "sqlite_sequence" VALUES('phone_entries',3);
INSERT INTO "sqlite_sequence" VALUES('rest_days',5);
INSERT INTO "sqlite_sequence" VALUES('load_checks',4);
INSERT INTO "sqlite_sequence" VALUES('fair_tests',4);
INSERT INTO "sqlite_sequence" VALUES('official_accounts',2);
INSERT INTO "sqlite_sequence" VALUES('portfolio',2);
INSERT INTO "sqlite_sequence" VALUES('channel_checks',2);
INSERT INTO "sqlite_sequence" VALUES('customer_differences',1);
INSERT INTO "sqlite_sequence" VALUES('import_answers',3);
INSERT INTO "sqlite_sequence" VALUES('messages',12);
INSERT INTO "sqlite_sequence" VALUES('replies',6);
INSERT INTO "sqlite_sequence" VALUES('reply_uses',11);
INSERT INTO "sqlite_sequence" VALUES('settled_uses',4);
INSERT INTO "sqlite_sequence" VALUES('month_efforts',8);
INSERT INTO "sqlite_sequence" VALUES('closed_months',1);
INSERT INTO "sqlite_sequence" VALUES('loyalty_rules',2);
INSERT INTO "sqlite_sequence" VALUES('contacts',5);
INSERT INTO "sqlite_sequence" VALUES('loyalty_adjustments',5);
INSERT INTO "sqlite_sequence" VALUES('loyalty_uses',5);
INSERT INTO "sqlite_sequence" VALUES('referral_answers',5);
INSERT INTO "sqlite_sequence" VALUES('testimonials',9);
INSERT INTO "sqlite_sequence" VALUES('testimonial_edits',9);
INSERT INTO "sqlite_sequence" VALUES('consents',13);
INSERT INTO "sqlite_sequence" VALUES('post_testimonials',3);
INSERT INTO "sqlite_sequence" VALUES('review_requests',3);
INSERT INTO "sqlite_sequence" VALUES('themes',3);
INSERT INTO "sqlite_sequence" VALUES('criticisms',4);
INSERT INTO "sqlite_sequence" VALUES('criticism_steps',3);
INSERT INTO "sqlite_sequence" VALUES('trust_entries',4);
INSERT INTO "sqlite_sequence" VALUES('criticism_entries',4);
INSERT INTO "sqlite_sequence" VALUES('criticism_themes',3);
INSERT INTO "sqlite_sequence" VALUES('review_thanks',5);
INSERT INTO "sqlite_sequence" VALUES('loyalty_entries',115);
INSERT INTO "sqlite_sequence" VALUES('privacy_log',1);
INSERT INTO "sqlite_sequence" VALUES('mapping_profiles',1);
INSERT INTO "sqlite_sequence" VALUES('trash',1);
INSERT INTO "sqlite_sequence" VALUES('hand_edits',1);
COMMIT;
CREATE VIRTUAL TABLE search_index USING fts5 (
        words, detail = none, columnsize = 0, prefix = '2 3 4 5 6',
        tokenize = 'ascii'
    );
CREATE VIRTUAL TABLE search_likeness USING fts5 (
        word, content = 'search_words', content_rowid = 'id', detail = none, columnsize = 0,
        tokenize = 'trigram'
    );
CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_index, row);
PRAGMA user_version = 22;
PRAGMA application_id = 1431128909;
