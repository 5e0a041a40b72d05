BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'umkm_studio','m001_the_first_store','2026-11-22 13:27:06.604249+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'umkm_studio','m002_costs_payments_and_people','2026-11-22 13:27:06.634465+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'umkm_studio','m003_what_imports_brought','2026-11-22 13:27:06.643656+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'umkm_studio','m004_weekly_themes','2026-11-22 13:27:06.644304+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'umkm_studio','m005_what_posts_are_made_of','2026-11-22 13:27:06.651227+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'umkm_studio','m006_marked_days','2026-11-22 13:27:06.653739+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'umkm_studio','m007_results_over_time','2026-11-22 13:27:06.661583+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'umkm_studio','m008_pace_and_rest','2026-11-22 13:27:06.661897+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'umkm_studio','m009_answers_to_imports','2026-11-22 13:27:06.662105+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'umkm_studio','m010_codes_in_runs','2026-11-22 13:27:06.668175+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'umkm_studio','m011_partners_in_full','2026-11-22 13:27:06.812447+00:00');
INSERT INTO "_sqlite_migrations" VALUES(12,'umkm_studio','m012_small_tests','2026-11-22 13:27:06.813056+00:00');
INSERT INTO "_sqlite_migrations" VALUES(13,'umkm_studio','m013_loyalty','2026-11-22 13:27:06.816896+00:00');
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
INSERT INTO "codes" VALUES(2,'PROMO-00','promo00','post',13,2,NULL,'Titip warung',7.5,NULL,1,'[13, 16]','2026-04-13',NULL,1,0,NULL);
INSERT INTO "codes" VALUES(3,'PROMO-01 X','promo01x','partner',10,2,NULL,'Titip warung',7.5,NULL,NULL,'[12, 17]',NULL,NULL,1,0,NULL);
INSERT INTO "codes" VALUES(4,'PROMO-02 XX','promo02xx','ad',12,3,NULL,'Titip warung',NULL,5000,1,'[12, 14]','2026-07-21',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(5,'PROMO-02 XX','promo02xx','ad',6,3,NULL,'Titip warung',NULL,5000,1,'[12, 14]',NULL,'2025-08-10',NULL,0,NULL);
INSERT INTO "codes" VALUES(6,'PROMO-03 XXX','promo03xxx','loyalty',NULL,NULL,NULL,'packaging',7.5,NULL,1,'[14, 15]',NULL,NULL,1,0,NULL);
INSERT INTO "codes" VALUES(7,'PROMO-04 XXXX','promo04xxxx','referral',2,NULL,NULL,'instagram',33.3333,NULL,50000,'[14, 15]','2026-06-08','2026-07-08',NULL,475000,NULL);
INSERT INTO "codes" VALUES(8,'PROMO-05 XXXXX','promo05xxxxx','channel',13,4,NULL,'',100.0,NULL,NULL,'[13, 14]',NULL,NULL,NULL,475000,NULL);
INSERT INTO "codes" VALUES(9,'PROMO-06 XXXXXX','promo06xxxxxx','post',6,3,NULL,'instagram',100.0,NULL,1,'[12, 14]','2026-02-02','2026-03-04',50,0,'2026-12-20');
INSERT INTO "codes" VALUES(10,'PROMO-07 XXXXXXX','promo07xxxxxxx','partner',8,4,NULL,'packaging',NULL,0,1,'[12, 14]',NULL,NULL,1,475000,'2026-03-09');
INSERT INTO "codes" VALUES(11,'PROMO-08 XXXXXXXX','promo08xxxxxxxx','ad',10,2,NULL,'packaging',33.3333,NULL,1,'[13, 15]',NULL,NULL,1,475000,NULL);
INSERT INTO "codes" VALUES(12,'PROMO-09 XXXXXXXXX','promo09xxxxxxxxx','loyalty',11,NULL,NULL,'',NULL,0,NULL,'[14, 16]',NULL,NULL,50,475000,NULL);
INSERT INTO "codes" VALUES(13,'PROMO-10 XXXXXXXXXX','promo10xxxxxxxxxx','referral',7,4,NULL,'Titip warung',NULL,5000,NULL,'[13, 16]',NULL,NULL,1,0,'2026-03-10');
INSERT INTO "codes" VALUES(14,'PROMO-11 XXXXXXXXXXX','promo11xxxxxxxxxxx','channel',13,3,NULL,'instagram',100.0,NULL,50000,'[14, 17]',NULL,NULL,1,475000,'2026-05-18');
INSERT INTO "codes" VALUES(15,'UJI10SAJA','uji10saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-10-05',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(16,'UJI11SAJA','uji11saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-10-05',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(17,'UJI20SAJA','uji20saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-01-31',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(18,'UJI21SAJA','uji21saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-01-31',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(19,'UJI30SAJA','uji30saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-05-05',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(20,'UJI40SAJA','uji40saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-07-07',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(21,'UJI50SAJA','uji50saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-07-16',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(22,'UJI60SAJA','uji60saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-04-21',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(23,'UJI61SAJA','uji61saja','ad',NULL,NULL,NULL,'',NULL,NULL,NULL,'[]','2026-04-21',NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(24,'KHUSUS1X','khusus1x','loyalty',NULL,NULL,1,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(25,'KHUSUS2X','khusus2x','loyalty',NULL,NULL,2,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(26,'KHUSUS3X','khusus3x','loyalty',NULL,NULL,3,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(27,'TEMAN0AJAK','teman0ajak','referral',NULL,NULL,2,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(28,'TEMAN1AJAK','teman1ajak','referral',NULL,NULL,3,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(29,'TEMAN2AJAK','teman2ajak','referral',NULL,NULL,4,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(30,'TEMAN3AJAK','teman3ajak','referral',NULL,NULL,5,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "codes" VALUES(31,'TEMAN4AJAK','teman4ajak','referral',NULL,NULL,6,'',NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL);
CREATE TABLE contacts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        note TEXT NOT NULL DEFAULT '',
        UNIQUE (customer_id, day)
    ) STRICT
    ;
INSERT INTO "contacts" VALUES(1,2,'2026-07-31','@sandi');
INSERT INTO "contacts" VALUES(2,3,'2026-11-05','+62 812-3456-7890');
INSERT INTO "contacts" VALUES(3,4,'2026-11-20','koma, titik; dua');
INSERT INTO "contacts" VALUES(4,5,'2026-01-06','');
INSERT INTO "contacts" VALUES(5,6,'2026-10-11','');
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
INSERT INTO "customer_keys" VALUES(1,'gone:0c2e18f87161728c2e50827ed182e04c',1);
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
INSERT INTO "customer_keys" VALUES(63,':=1+1',63);
INSERT INTO "customer_keys" VALUES(64,'phone:c5a92807e01b8f693c58bff6',64);
INSERT INTO "customer_keys" VALUES(65,'tiktok:=cmd',65);
INSERT INTO "customer_keys" VALUES(66,'whatsapp:a￿b',66);
INSERT INTO "customer_keys" VALUES(67,'Titip warung:spasi ganda',67);
INSERT INTO "customer_keys" VALUES(68,'phone:30293ffdf896786f69a5f199',68);
INSERT INTO "customer_keys" VALUES(69,':biasa saja',69);
INSERT INTO "customer_keys" VALUES(70,'Titip warung:tab',70);
INSERT INTO "customer_keys" VALUES(71,'tiktok:emoji 🍪👩‍🍳',68);
INSERT INTO "customer_keys" VALUES(72,'whatsapp:spasi ganda',71);
INSERT INTO "customer_keys" VALUES(73,'whatsapp:biasa saja',72);
INSERT INTO "customer_keys" VALUES(74,':spasi ganda',73);
INSERT INTO "customer_keys" VALUES(75,'Titip warung:@sandi',74);
INSERT INTO "customer_keys" VALUES(76,'tiktok:spasi ganda',68);
INSERT INTO "customer_keys" VALUES(77,'tiktok:baris satu baris dua',68);
INSERT INTO "customer_keys" VALUES(78,'whatsapp:+62 812-3456-7890',75);
INSERT INTO "customer_keys" VALUES(79,'tiktok:1e5',76);
INSERT INTO "customer_keys" VALUES(80,'whatsapp:koma, titik; dua',77);
INSERT INTO "customer_keys" VALUES(81,'whatsapp:baris satu baris dua',78);
INSERT INTO "customer_keys" VALUES(82,':koma, titik; dua',79);
INSERT INTO "customer_keys" VALUES(83,'tiktok:0812',80);
INSERT INTO "customer_keys" VALUES(84,':#ref!',81);
INSERT INTO "customer_keys" VALUES(85,':=hyperlink("x")',82);
INSERT INTO "customer_keys" VALUES(86,'tiktok:a￿b',83);
INSERT INTO "customer_keys" VALUES(87,':+62 812-3456-7890',84);
INSERT INTO "customer_keys" VALUES(88,'whatsapp:''petik',85);
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
INSERT INTO "customers" VALUES(3,'windasur.86_id','','0812 1','=HYPERLINK("x")',NULL,NULL,2,2,313000,'2026-10-01','2026-10-26','2026-12-30 23:05:01',0);
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
INSERT INTO "customers" VALUES(63,'=1+1','','','',NULL,NULL,1,1,-5500,'2026-07-10','2026-07-10',NULL,0);
INSERT INTO "customers" VALUES(64,'@sandi','','','',NULL,NULL,6,4,918502,'2026-06-09','2026-12-30',NULL,0);
INSERT INTO "customers" VALUES(65,'﹦cmd','','','',NULL,NULL,13,3,1018401,'2026-07-02','2026-10-31',NULL,0);
INSERT INTO "customers" VALUES(66,'a￿b','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(67,'spasi ganda','','','',NULL,NULL,1,1,424003,'2026-07-12','2026-07-12',NULL,0);
INSERT INTO "customers" VALUES(68,'baris satu baris dua','','','',65,NULL,0,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(69,'biasa saja','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(70,'tab','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(71,'spasi ganda','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(72,'biasa saja','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(73,'spasi ganda','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(74,'@sandi','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(75,'+62 812-3456-7890','','','',NULL,NULL,1,1,84751,'2026-08-04','2026-08-04',NULL,0);
INSERT INTO "customers" VALUES(76,'1e5','','','',NULL,NULL,1,1,254005,'2026-12-27','2026-12-27',NULL,0);
INSERT INTO "customers" VALUES(77,'koma, titik; dua','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(78,'baris satu baris dua','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(79,'koma, titik; dua','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(80,'0812','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(81,'#REF!','','','',NULL,NULL,1,1,-6162,'2026-07-12','2026-07-12',NULL,0);
INSERT INTO "customers" VALUES(82,'=HYPERLINK("x")','','','',NULL,NULL,1,1,169876,'2026-12-29','2026-12-29',NULL,0);
INSERT INTO "customers" VALUES(83,'a￿b','','','',NULL,NULL,1,1,-5199,'2026-03-23','2026-03-23',NULL,0);
INSERT INTO "customers" VALUES(84,'+62 812-3456-7890','','','',NULL,NULL,1,0,0,NULL,NULL,NULL,0);
INSERT INTO "customers" VALUES(85,'''petik','','','',NULL,NULL,1,1,164004,'2026-09-20','2026-09-20',NULL,0);
CREATE TABLE daily_results (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        platform TEXT NOT NULL CHECK (platform <> ''),
        metric TEXT NOT NULL CHECK (metric <> ''),
        day TEXT NOT NULL CHECK (day IS date(day)),
        value INTEGER NOT NULL CHECK (value >= 0),
        UNIQUE (platform, metric, day)
    ) STRICT
    ;
INSERT INTO "daily_results" VALUES(1,'tiktok','profile_views','2026-05-13',0);
INSERT INTO "daily_results" VALUES(2,'tiktok','profile_views','2026-05-20',1);
INSERT INTO "daily_results" VALUES(3,'tiktok','profile_views','2026-04-16',11);
INSERT INTO "daily_results" VALUES(4,'tiktok','profile_views','2026-02-06',3);
INSERT INTO "daily_results" VALUES(5,'tiktok','profile_views','2026-11-26',4);
INSERT INTO "daily_results" VALUES(6,'tiktok','profile_views','2026-11-15',5);
INSERT INTO "daily_results" VALUES(7,'tiktok','profile_views','2026-03-14',6);
INSERT INTO "daily_results" VALUES(8,'tiktok','profile_views','2026-08-12',7);
INSERT INTO "daily_results" VALUES(9,'tiktok','profile_views','2026-03-27',8);
INSERT INTO "daily_results" VALUES(10,'tiktok','profile_views','2026-09-13',9);
INSERT INTO "daily_results" VALUES(11,'tiktok','profile_views','2026-08-24',10);
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
INSERT INTO "deal_promises" VALUES(1,1,0,'shop','+Janji 0 tab','2026-08-01','2026-12-16');
INSERT INTO "deal_promises" VALUES(2,2,0,'partner','Janji 0 10%','2026-11-21',NULL);
INSERT INTO "deal_promises" VALUES(3,2,1,'partner','Janji 1 ﹦cmd',NULL,'2026-02-26');
INSERT INTO "deal_promises" VALUES(4,3,0,'partner','Janji 0 -5','2026-02-22','2026-05-16');
INSERT INTO "deal_promises" VALUES(5,3,1,'shop','=Janji 1 2026-10-14',NULL,'2026-09-28');
INSERT INTO "deal_promises" VALUES(6,4,0,'partner','Janji 0','2026-05-24',NULL);
INSERT INTO "deal_promises" VALUES(7,4,1,'shop','@Janji 1 spasi ganda','2026-08-17',NULL);
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
INSERT INTO "deals" VALUES(1,2,1,'open',NULL,'2026-07-02','biasa saja',NULL,'2026-05-07','2026-07-20','-5',0,NULL,NULL,'#REF!','2026-07-25','-5','1e5','''petik');
INSERT INTO "deals" VALUES(2,3,1,'done',NULL,'2026-07-02','Ünïcödé 子',NULL,'2026-10-01','2026-11-09','1e5',NULL,NULL,NULL,'#REF!','2026-12-15','0812','0812','0812');
INSERT INTO "deals" VALUES(3,4,1,'cancelled',NULL,NULL,'﹦cmd',150000,'2026-11-21','2026-06-27','-5',0,'2026-02-02',NULL,'+62 812-3456-7890','2026-09-07','10%','10%','Ünïcödé 子');
INSERT INTO "deals" VALUES(4,2,2,'cancelled','2026-01-02',NULL,'spasi ganda',NULL,'2026-09-15',NULL,'''petik',95000,NULL,NULL,'0812',NULL,'2026-10-14','10%','  spasi  ganda  ');
INSERT INTO "deals" VALUES(5,3,2,'done',NULL,'2026-07-02','koma, titik; dua',0,NULL,NULL,'=1+1',95000,'2026-02-02',NULL,'1e5','2026-11-22','=1+1','a￿b','0812');
INSERT INTO "deals" VALUES(6,2,3,'open',NULL,'2026-07-02','koma, titik; dua',NULL,'2026-08-31',NULL,'TRUE',95000,NULL,NULL,'a￿b',NULL,'2026-10-14','a￿b','-5');
CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
        kind TEXT NOT NULL CHECK (kind IN ('keep', 'simplify', 'stop')),
        position INTEGER NOT NULL,
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT
    ;
INSERT INTO "decisions" VALUES(1,'2026-08','keep',0,'Satu edukasi');
INSERT INTO "decisions" VALUES(2,'2026-01','keep',0,'0 2026-10-14');
INSERT INTO "decisions" VALUES(3,'2026-01','keep',1,'1 2026-10-14');
INSERT INTO "decisions" VALUES(4,'2026-01','keep',2,'2 a￿b');
INSERT INTO "decisions" VALUES(5,'2026-01','simplify',0,'0 0812');
INSERT INTO "decisions" VALUES(6,'2026-01','simplify',1,'1 #REF!');
INSERT INTO "decisions" VALUES(7,'2026-01','simplify',2,'2 spasi ganda');
INSERT INTO "decisions" VALUES(8,'2026-02','keep',0,'0 #REF!');
INSERT INTO "decisions" VALUES(9,'2026-02','keep',1,'1');
INSERT INTO "decisions" VALUES(10,'2026-02','stop',0,'0 +62 812-3456-7890');
INSERT INTO "decisions" VALUES(11,'2026-03','keep',0,'0 koma, titik; dua');
INSERT INTO "decisions" VALUES(12,'2026-03','keep',1,'1 ''petik');
INSERT INTO "decisions" VALUES(13,'2026-03','keep',2,'2 =HYPERLINK("x")');
INSERT INTO "decisions" VALUES(14,'2026-03','simplify',0,'0 ﹦cmd');
INSERT INTO "decisions" VALUES(15,'2026-03','stop',0,'0 10%');
INSERT INTO "decisions" VALUES(16,'2026-03','stop',1,'1 0812');
INSERT INTO "decisions" VALUES(17,'2026-03','stop',2,'2 #REF!');
INSERT INTO "decisions" VALUES(18,'2026-04','keep',0,'0 tab');
INSERT INTO "decisions" VALUES(19,'2026-04','keep',1,'1 2026-10-14');
INSERT INTO "decisions" VALUES(20,'2026-04','stop',0,'0 spasi ganda');
INSERT INTO "decisions" VALUES(21,'2026-05','simplify',0,'0 2026-10-14');
INSERT INTO "decisions" VALUES(22,'2026-05','simplify',1,'1 @sandi');
INSERT INTO "decisions" VALUES(23,'2026-06','keep',0,'0 2026-10-14');
INSERT INTO "decisions" VALUES(24,'2026-06','keep',1,'1 1e5');
INSERT INTO "decisions" VALUES(25,'2026-06','simplify',0,'0 2026-10-14');
INSERT INTO "decisions" VALUES(26,'2026-06','stop',0,'0 2026-10-14');
INSERT INTO "decisions" VALUES(27,'2026-06','stop',1,'1 ﹦cmd');
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
INSERT INTO "fee_rules" VALUES(12,'Titip warung','2026-03-01',7.25,1250,'-5',NULL);
CREATE TABLE hand_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        UNIQUE (table_name, row_id)
    ) STRICT
    ;
INSERT INTO "hand_edits" VALUES(1,'orders',79,1);
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
INSERT INTO "idea_credits" VALUES(1,2,2,'','',NULL,'2026-03-20','=HYPERLINK("x")');
INSERT INTO "idea_credits" VALUES(2,3,2,'','named',NULL,NULL,'koma, titik; dua');
INSERT INTO "idea_credits" VALUES(3,4,NULL,'-Orang 2 biasa saja','','2026-01-03','2026-04-29','  spasi  ganda  ');
INSERT INTO "idea_credits" VALUES(4,5,NULL,'+Orang 3 baris satu baris dua','',NULL,NULL,'=1+1');
INSERT INTO "idea_credits" VALUES(5,6,3,'','named','2026-11-05',NULL,'+62 812-3456-7890');
INSERT INTO "idea_credits" VALUES(6,7,5,'','','2026-01-20',NULL,'biasa saja');
CREATE TABLE import_answers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        fingerprint TEXT NOT NULL UNIQUE CHECK (fingerprint <> ''),
        answer TEXT NOT NULL CHECK (answer <> '')
    ) STRICT
    ;
INSERT INTO "import_answers" VALUES(1,'0.8958917669753532','12');
INSERT INTO "import_answers" VALUES(2,'0.29981892496579754','"skip"');
INSERT INTO "import_answers" VALUES(3,'0.5364449752381563','{"day": "2026-08-05"}');
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
INSERT INTO "left_out_occasions" VALUES(1,'christmas','');
INSERT INTO "left_out_occasions" VALUES(2,'election','');
INSERT INTO "left_out_occasions" VALUES(3,'other_holiday','');
INSERT INTO "left_out_occasions" VALUES(4,'pancasila','');
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
INSERT INTO "line_items" VALUES(5,4,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
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
INSERT INTO "line_items" VALUES(122,80,0,14,'@Produk 1 =HYPERLINK("x")','2 g','koma, titik; dua',1,0,500,0);
INSERT INTO "line_items" VALUES(123,81,0,13,'Produk 0 =HYPERLINK("x")','1 g','1e5',4,1,500,0);
INSERT INTO "line_items" VALUES(124,81,1,15,'+Produk 1 1e5','3 g','=HYPERLINK("x")',1,85000,500,0);
INSERT INTO "line_items" VALUES(125,81,2,12,'Produk 0 =1+1','0 g','0812',3,85000,0,2);
INSERT INTO "line_items" VALUES(126,82,0,18,'@Pesanan khusus 1 @sandi','4 g','-5',5,85000,0,0);
INSERT INTO "line_items" VALUES(127,83,0,19,'-Pesanan khusus 1 @sandi','3 g','=HYPERLINK("x")',5,0,500,0);
INSERT INTO "line_items" VALUES(128,83,1,16,'=Produk 2 +62 812-3456-7890','4 g','+62 812-3456-7890',2,0,0,0);
INSERT INTO "line_items" VALUES(129,83,2,20,'Pesanan khusus 1 _x0041_','0 g','kutip "dua" & <satu>',5,85000,500,0);
INSERT INTO "line_items" VALUES(130,84,0,21,'-Pesanan khusus 1 0812','4 g','+62 812-3456-7890',4,0,500,0);
INSERT INTO "line_items" VALUES(131,84,1,15,'+Produk 1 1e5','3 g','#REF!',3,1,0,2);
INSERT INTO "line_items" VALUES(132,85,0,14,'@Produk 1 =HYPERLINK("x")','2 g','a￿b',2,0,500,0);
INSERT INTO "line_items" VALUES(133,85,1,16,'=Produk 2 +62 812-3456-7890','4 g','TRUE',3,85000,0,0);
INSERT INTO "line_items" VALUES(134,86,0,13,'Produk 0 =HYPERLINK("x")','1 g','2026-10-14',3,1,500,0);
INSERT INTO "line_items" VALUES(135,86,1,15,'+Produk 1 1e5','3 g','	tab',5,85000,500,0);
INSERT INTO "line_items" VALUES(136,87,0,12,'Produk 0 =1+1','0 g','Ünïcödé 子',1,1,500,0);
INSERT INTO "line_items" VALUES(137,87,1,15,'+Produk 1 1e5','3 g','biasa saja',5,85000,0,0);
INSERT INTO "line_items" VALUES(138,87,2,16,'=Produk 2 +62 812-3456-7890','4 g','',1,85000,500,0);
INSERT INTO "line_items" VALUES(139,88,0,12,'Produk 0 =1+1','0 g','_x0041_',1,85000,500,0);
INSERT INTO "line_items" VALUES(140,88,1,12,'Produk 0 =1+1','0 g','''petik',1,1,500,0);
INSERT INTO "line_items" VALUES(141,89,0,16,'=Produk 2 +62 812-3456-7890','4 g','koma, titik; dua',5,85000,0,4);
INSERT INTO "line_items" VALUES(142,90,0,13,'Produk 0 =HYPERLINK("x")','1 g','a￿b',1,85000,0,0);
INSERT INTO "line_items" VALUES(143,90,1,14,'@Produk 1 =HYPERLINK("x")','2 g','_x0041_',5,85000,500,4);
INSERT INTO "line_items" VALUES(144,91,0,22,'-Pesanan khusus 1 a￿b','4 g','baris satu
baris dua',1,85000,0,0);
INSERT INTO "line_items" VALUES(145,91,1,15,'+Produk 1 1e5','3 g','=HYPERLINK("x")',5,0,0,0);
INSERT INTO "line_items" VALUES(146,92,0,16,'=Produk 2 +62 812-3456-7890','4 g','''petik',3,0,500,2);
INSERT INTO "line_items" VALUES(147,93,0,14,'@Produk 1 =HYPERLINK("x")','2 g','Ünïcödé 子',1,1,500,0);
INSERT INTO "line_items" VALUES(148,93,1,14,'@Produk 1 =HYPERLINK("x")','2 g','Ünïcödé 子',5,1,0,4);
INSERT INTO "line_items" VALUES(149,94,0,12,'Produk 0 =1+1','0 g','+62 812-3456-7890',1,1,0,0);
INSERT INTO "line_items" VALUES(150,94,1,15,'+Produk 1 1e5','3 g','2026-10-14',5,1,0,0);
INSERT INTO "line_items" VALUES(151,95,0,17,'Produk 2 =HYPERLINK("x")','5 g','koma, titik; dua',1,85000,0,0);
INSERT INTO "line_items" VALUES(152,95,1,14,'@Produk 1 =HYPERLINK("x")','2 g','''petik',3,0,500,2);
INSERT INTO "line_items" VALUES(153,96,0,13,'Produk 0 =HYPERLINK("x")','1 g','koma, titik; dua',2,0,0,1);
INSERT INTO "line_items" VALUES(154,96,1,14,'@Produk 1 =HYPERLINK("x")','2 g','TRUE',3,1,0,0);
INSERT INTO "line_items" VALUES(155,96,2,13,'Produk 0 =HYPERLINK("x")','1 g','  spasi  ganda  ',3,0,500,0);
INSERT INTO "line_items" VALUES(156,97,0,15,'+Produk 1 1e5','3 g','1e5',1,0,500,0);
INSERT INTO "line_items" VALUES(157,97,1,15,'+Produk 1 1e5','3 g','TRUE',1,85000,0,0);
INSERT INTO "line_items" VALUES(158,98,0,17,'Produk 2 =HYPERLINK("x")','5 g','1e5',2,85000,0,0);
INSERT INTO "line_items" VALUES(159,98,1,16,'=Produk 2 +62 812-3456-7890','4 g','_x0041_',4,1,500,0);
INSERT INTO "line_items" VALUES(160,99,0,12,'Produk 0 =1+1','0 g','1e5',3,85000,0,2);
INSERT INTO "line_items" VALUES(161,99,1,17,'Produk 2 =HYPERLINK("x")','5 g','+62 812-3456-7890',2,1,500,1);
INSERT INTO "line_items" VALUES(162,99,2,17,'Produk 2 =HYPERLINK("x")','5 g','0812',1,0,0,0);
INSERT INTO "line_items" VALUES(163,100,0,17,'Produk 2 =HYPERLINK("x")','5 g','-5',5,1,500,0);
INSERT INTO "line_items" VALUES(164,100,1,15,'+Produk 1 1e5','3 g','koma, titik; dua',3,85000,500,0);
INSERT INTO "line_items" VALUES(165,101,0,15,'+Produk 1 1e5','3 g','_x0041_',5,0,500,0);
INSERT INTO "line_items" VALUES(166,101,1,15,'+Produk 1 1e5','3 g','=HYPERLINK("x")',1,0,500,0);
INSERT INTO "line_items" VALUES(167,102,0,23,'Pesanan khusus 1 _x0041_','5 g','''petik',5,85000,0,4);
INSERT INTO "line_items" VALUES(168,102,1,15,'+Produk 1 1e5','3 g','a￿b',2,1,0,0);
INSERT INTO "line_items" VALUES(169,102,2,16,'=Produk 2 +62 812-3456-7890','4 g','baris satu
baris dua',1,85000,500,0);
INSERT INTO "line_items" VALUES(170,103,0,15,'+Produk 1 1e5','3 g','  spasi  ganda  ',1,1,0,0);
INSERT INTO "line_items" VALUES(171,103,1,12,'Produk 0 =1+1','0 g','a￿b',5,0,500,0);
INSERT INTO "line_items" VALUES(172,104,0,24,'+Pesanan khusus 1 spasi ganda','4 g','10%',1,85000,500,0);
INSERT INTO "line_items" VALUES(173,104,1,25,'-Pesanan khusus 1 +62 812-3456-7890','4 g','kutip "dua" & <satu>',3,85000,500,0);
INSERT INTO "line_items" VALUES(174,105,0,16,'=Produk 2 +62 812-3456-7890','4 g','-5',5,1,0,4);
INSERT INTO "line_items" VALUES(175,105,1,13,'Produk 0 =HYPERLINK("x")','1 g','#REF!',1,0,0,0);
INSERT INTO "line_items" VALUES(176,105,2,26,'-Pesanan khusus 1 +62 812-3456-7890','5 g','koma, titik; dua',2,85000,0,0);
INSERT INTO "line_items" VALUES(177,106,0,17,'Produk 2 =HYPERLINK("x")','5 g','',4,85000,0,3);
INSERT INTO "line_items" VALUES(178,106,1,15,'+Produk 1 1e5','3 g','=1+1',4,85000,0,3);
INSERT INTO "line_items" VALUES(179,106,2,13,'Produk 0 =HYPERLINK("x")','1 g','',1,1,0,0);
INSERT INTO "line_items" VALUES(180,107,0,17,'Produk 2 =HYPERLINK("x")','5 g','#REF!',5,85000,0,4);
INSERT INTO "line_items" VALUES(181,107,1,17,'Produk 2 =HYPERLINK("x")','5 g','',1,1,0,0);
INSERT INTO "line_items" VALUES(182,108,0,13,'Produk 0 =HYPERLINK("x")','1 g','#REF!',4,1,500,0);
INSERT INTO "line_items" VALUES(183,108,1,14,'@Produk 1 =HYPERLINK("x")','2 g','koma, titik; dua',3,1,500,2);
INSERT INTO "line_items" VALUES(184,108,2,27,'@Pesanan khusus 1 Ünïcödé 子','4 g','=HYPERLINK("x")',1,0,500,0);
INSERT INTO "line_items" VALUES(185,109,0,16,'=Produk 2 +62 812-3456-7890','4 g','=1+1',4,1,500,3);
INSERT INTO "line_items" VALUES(186,109,1,15,'+Produk 1 1e5','3 g','a￿b',2,85000,0,0);
INSERT INTO "line_items" VALUES(187,110,0,16,'=Produk 2 +62 812-3456-7890','4 g','﹦cmd',5,0,0,0);
INSERT INTO "line_items" VALUES(188,110,1,17,'Produk 2 =HYPERLINK("x")','5 g','=HYPERLINK("x")',3,85000,0,0);
INSERT INTO "line_items" VALUES(189,111,0,16,'=Produk 2 +62 812-3456-7890','4 g','﹦cmd',4,85000,500,0);
INSERT INTO "line_items" VALUES(190,112,0,12,'Produk 0 =1+1','0 g','+62 812-3456-7890',5,0,500,4);
INSERT INTO "line_items" VALUES(191,112,1,14,'@Produk 1 =HYPERLINK("x")','2 g','=1+1',5,1,500,4);
INSERT INTO "line_items" VALUES(192,113,0,28,'+Pesanan khusus 1 =HYPERLINK("x")','2 g','=HYPERLINK("x")',1,1,0,0);
INSERT INTO "line_items" VALUES(193,114,0,29,'=Pesanan khusus 1 #REF!','0 g','+62 812-3456-7890',5,0,0,0);
INSERT INTO "line_items" VALUES(194,115,0,15,'+Produk 1 1e5','3 g','',4,1,500,0);
INSERT INTO "line_items" VALUES(195,115,1,14,'@Produk 1 =HYPERLINK("x")','2 g','+62 812-3456-7890',2,85000,500,0);
INSERT INTO "line_items" VALUES(196,116,0,15,'+Produk 1 1e5','3 g','a￿b',2,0,0,0);
INSERT INTO "line_items" VALUES(197,116,1,15,'+Produk 1 1e5','3 g','-5',5,0,500,0);
INSERT INTO "line_items" VALUES(198,117,0,16,'=Produk 2 +62 812-3456-7890','4 g','@sandi',4,0,0,0);
INSERT INTO "line_items" VALUES(199,118,0,30,'+Pesanan khusus 1 biasa saja','1 g','@sandi',5,85000,0,4);
INSERT INTO "line_items" VALUES(200,119,0,16,'=Produk 2 +62 812-3456-7890','4 g','''petik',1,0,0,0);
INSERT INTO "line_items" VALUES(201,119,1,12,'Produk 0 =1+1','0 g','@sandi',2,85000,500,0);
INSERT INTO "line_items" VALUES(202,79,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',5,47000,0,0);
INSERT INTO "line_items" VALUES(203,79,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
CREATE TABLE load_checks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        monday TEXT NOT NULL UNIQUE
            CHECK (monday IS date(monday) AND strftime('%w', monday) = '1'),
        load TEXT NOT NULL CHECK (load IN ('light', 'right', 'heavy')),
        note TEXT NOT NULL DEFAULT '',
        settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
    ) STRICT
    ;
INSERT INTO "load_checks" VALUES(1,'2026-09-07','right','kutip "dua" & <satu>',0);
INSERT INTO "load_checks" VALUES(2,'2026-09-14','heavy','baris satu baris dua',0);
INSERT INTO "load_checks" VALUES(3,'2026-09-21','light','1e5',0);
INSERT INTO "load_checks" VALUES(4,'2026-09-28','light','',1);
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
INSERT INTO "loyalty_adjustments" VALUES(1,'0.6300981906425326',2,'2026-01-31','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(2,'0.5698669775854708',3,'2026-06-30','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(3,'0.6917391524569513',4,'2026-01-22','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(4,'0.71063782044275',5,'2026-06-07','points',30,0,'');
INSERT INTO "loyalty_adjustments" VALUES(5,'0.3975661012691106',6,'2026-06-05','points',30,0,'');
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
INSERT INTO "loyalty_entries" VALUES(1,'282b96b38f45de9f',NULL,'2026-08-14','points','earned','',1,NULL,17);
INSERT INTO "loyalty_entries" VALUES(2,'b9b0310881be775b',2,'2026-08-14','points','earned','',2,NULL,17);
INSERT INTO "loyalty_entries" VALUES(3,'6769d3c0f2786f13',2,'2026-03-23','points','referral','',112,NULL,8);
INSERT INTO "loyalty_entries" VALUES(4,'04694668f143ac9c',5,'2026-07-12','points','referral','',108,NULL,8);
INSERT INTO "loyalty_entries" VALUES(5,'41ada6ed6499a712',6,'2026-08-04','points','referral','',99,NULL,8);
INSERT INTO "loyalty_entries" VALUES(6,'5b8f28c9d0c2f34b',2,'2026-01-31','points','adjusted','',NULL,1,30);
INSERT INTO "loyalty_entries" VALUES(7,'019f20399cf2cb21',5,'2026-06-07','points','adjusted','',NULL,4,30);
INSERT INTO "loyalty_entries" VALUES(8,'acb5bb79052db5f2',6,'2026-06-05','points','adjusted','',NULL,5,30);
INSERT INTO "loyalty_entries" VALUES(9,'d5710d62cd8d23a0',3,'2026-10-01','stamps','earned','',4,NULL,1);
INSERT INTO "loyalty_entries" VALUES(10,'a0cf98110c4f3af2',3,'2026-10-26','stamps','earned','',71,NULL,1);
INSERT INTO "loyalty_entries" VALUES(11,'194eedb6f5381cf3',4,'2026-10-02','stamps','earned','',5,NULL,1);
INSERT INTO "loyalty_entries" VALUES(12,'28da54b96d5e42a2',7,'2026-10-03','stamps','earned','',8,NULL,1);
INSERT INTO "loyalty_entries" VALUES(13,'e2d4c8832797d11e',8,'2026-10-04','stamps','earned','',9,NULL,1);
INSERT INTO "loyalty_entries" VALUES(14,'b90ef8e8fe3c6e63',8,'2026-10-19','stamps','earned','',61,NULL,1);
INSERT INTO "loyalty_entries" VALUES(15,'b471451423998ec5',9,'2026-10-04','stamps','earned','',10,NULL,1);
INSERT INTO "loyalty_entries" VALUES(16,'0b3eedef6776cf32',9,'2026-10-12','stamps','earned','',42,NULL,1);
INSERT INTO "loyalty_entries" VALUES(17,'13279d22a0336a9f',10,'2026-10-04','stamps','earned','',11,NULL,1);
INSERT INTO "loyalty_entries" VALUES(18,'ae7d1e4bccdba122',11,'2026-10-04','stamps','earned','',12,NULL,1);
INSERT INTO "loyalty_entries" VALUES(19,'d89312645d1b9d71',12,'2026-10-04','stamps','earned','',13,NULL,1);
INSERT INTO "loyalty_entries" VALUES(20,'7efb0d18f173a2c0',13,'2026-10-04','stamps','earned','',15,NULL,1);
INSERT INTO "loyalty_entries" VALUES(21,'b4856cb647cbc034',13,'2026-10-27','stamps','earned','',72,NULL,1);
INSERT INTO "loyalty_entries" VALUES(22,'daf89655182077f0',14,'2026-10-05','stamps','earned','',16,NULL,1);
INSERT INTO "loyalty_entries" VALUES(23,'4869d1c90e9bb627',15,'2026-10-05','stamps','earned','',17,NULL,1);
INSERT INTO "loyalty_entries" VALUES(24,'e5351701f2b91527',16,'2026-10-07','stamps','earned','',25,NULL,1);
INSERT INTO "loyalty_entries" VALUES(25,'9c2582bfb80d5061',17,'2026-10-05','stamps','earned','',19,NULL,1);
INSERT INTO "loyalty_entries" VALUES(26,'f150844d27f1bc01',17,'2026-10-06','stamps','earned','',21,NULL,1);
INSERT INTO "loyalty_entries" VALUES(27,'4a160e7e8d35f7b8',17,'2026-10-14','stamps','earned','',51,NULL,1);
INSERT INTO "loyalty_entries" VALUES(28,'d4ac0b9c2029b6d3',17,'2026-10-17','stamps','earned','',52,NULL,1);
INSERT INTO "loyalty_entries" VALUES(29,'27624aea7c92ebc2',17,'2026-10-20','stamps','earned','',64,NULL,1);
INSERT INTO "loyalty_entries" VALUES(30,'d96b15f785269092',18,'2026-10-05','stamps','earned','',20,NULL,1);
INSERT INTO "loyalty_entries" VALUES(31,'3bb8a62f49c7be2d',19,'2026-10-06','stamps','earned','',22,NULL,1);
INSERT INTO "loyalty_entries" VALUES(32,'600165049a0a61f3',20,'2026-10-06','stamps','earned','',23,NULL,1);
INSERT INTO "loyalty_entries" VALUES(33,'7e7c33846dc7bad6',21,'2026-10-06','stamps','earned','',24,NULL,1);
INSERT INTO "loyalty_entries" VALUES(34,'577d9bf53c49455d',21,'2026-10-23','stamps','earned','',68,NULL,1);
INSERT INTO "loyalty_entries" VALUES(35,'ce8d55f753d95773',23,'2026-10-07','stamps','earned','',27,NULL,1);
INSERT INTO "loyalty_entries" VALUES(36,'13f020c1a76a207b',24,'2026-10-07','stamps','earned','',28,NULL,1);
INSERT INTO "loyalty_entries" VALUES(37,'aafdac70b3d2344f',26,'2026-10-07','stamps','earned','',30,NULL,1);
INSERT INTO "loyalty_entries" VALUES(38,'a3519a08cdc9fcc8',27,'2026-10-07','stamps','earned','',31,NULL,1);
INSERT INTO "loyalty_entries" VALUES(39,'7f8f0b6e2eaaae98',28,'2026-10-08','stamps','earned','',32,NULL,1);
INSERT INTO "loyalty_entries" VALUES(40,'13a2c89902ed231e',29,'2026-10-08','stamps','earned','',33,NULL,1);
INSERT INTO "loyalty_entries" VALUES(41,'a32ab0bfbcb42cdc',30,'2026-10-09','stamps','earned','',34,NULL,1);
INSERT INTO "loyalty_entries" VALUES(42,'98503c6c878e62f0',31,'2026-10-10','stamps','earned','',35,NULL,1);
INSERT INTO "loyalty_entries" VALUES(43,'f73bbd59ef0604ba',32,'2026-10-10','stamps','earned','',36,NULL,1);
INSERT INTO "loyalty_entries" VALUES(44,'9be8924197bc5aa9',34,'2026-10-10','stamps','earned','',38,NULL,1);
INSERT INTO "loyalty_entries" VALUES(45,'a926ca725518438c',36,'2026-10-11','stamps','earned','',40,NULL,1);
INSERT INTO "loyalty_entries" VALUES(46,'359536a1127a8200',37,'2026-10-12','stamps','earned','',43,NULL,1);
INSERT INTO "loyalty_entries" VALUES(47,'1ae974f27847b436',38,'2026-10-12','stamps','earned','',44,NULL,1);
INSERT INTO "loyalty_entries" VALUES(48,'4969288928f46bc6',39,'2026-10-12','stamps','earned','',45,NULL,1);
INSERT INTO "loyalty_entries" VALUES(49,'ed9ea5ee8e7d4931',40,'2026-10-13','stamps','earned','',46,NULL,1);
INSERT INTO "loyalty_entries" VALUES(50,'048ae70b98138717',41,'2026-10-13','stamps','earned','',47,NULL,1);
INSERT INTO "loyalty_entries" VALUES(51,'76b523b07261e027',42,'2026-10-13','stamps','earned','',48,NULL,1);
INSERT INTO "loyalty_entries" VALUES(52,'ee43a51441204450',43,'2026-10-14','stamps','earned','',50,NULL,1);
INSERT INTO "loyalty_entries" VALUES(53,'af773461e4344255',45,'2026-10-18','stamps','earned','',54,NULL,1);
INSERT INTO "loyalty_entries" VALUES(54,'acc3199fb2f52d69',46,'2026-10-18','stamps','earned','',55,NULL,1);
INSERT INTO "loyalty_entries" VALUES(55,'c6baa2486e2a6ea8',46,'2026-10-24','stamps','earned','',69,NULL,1);
INSERT INTO "loyalty_entries" VALUES(56,'9899547364bc8574',47,'2026-10-18','stamps','earned','',56,NULL,1);
INSERT INTO "loyalty_entries" VALUES(57,'4d13a8881c2c05f8',49,'2026-10-18','stamps','earned','',58,NULL,1);
INSERT INTO "loyalty_entries" VALUES(58,'290c19fe37e81a3a',50,'2026-10-19','stamps','earned','',59,NULL,1);
INSERT INTO "loyalty_entries" VALUES(59,'8aede8db0ea022cb',52,'2026-10-19','stamps','earned','',62,NULL,1);
INSERT INTO "loyalty_entries" VALUES(60,'1d1373283966d981',53,'2026-10-20','stamps','earned','',63,NULL,1);
INSERT INTO "loyalty_entries" VALUES(61,'7aa998f21c88f3c1',54,'2026-10-20','stamps','earned','',65,NULL,1);
INSERT INTO "loyalty_entries" VALUES(62,'c7fe2e641cce159d',55,'2026-10-21','stamps','earned','',66,NULL,1);
INSERT INTO "loyalty_entries" VALUES(63,'6622b29342b7e78b',56,'2026-10-22','stamps','earned','',67,NULL,1);
INSERT INTO "loyalty_entries" VALUES(64,'548bfa8e3cb6ca3a',57,'2026-10-25','stamps','earned','',70,NULL,1);
INSERT INTO "loyalty_entries" VALUES(65,'6883465e3171626f',58,'2026-10-27','stamps','earned','',74,NULL,1);
INSERT INTO "loyalty_entries" VALUES(66,'f8eb3c89171b9a37',59,'2026-10-30','stamps','earned','',76,NULL,1);
INSERT INTO "loyalty_entries" VALUES(67,'f3d8d30e029142e7',60,'2026-10-30','stamps','earned','',77,NULL,1);
INSERT INTO "loyalty_entries" VALUES(68,'a576b6d6f83d2cb8',61,'2026-10-31','stamps','earned','',78,NULL,1);
INSERT INTO "loyalty_entries" VALUES(69,'412f9911464fff40',64,'2026-08-04','points','earned','',83,NULL,41);
INSERT INTO "loyalty_entries" VALUES(70,'a8ca16afcf403bd2',64,'2026-06-09','points','earned','',107,NULL,8);
INSERT INTO "loyalty_entries" VALUES(71,'afe325fbd56fcd74',64,'2026-09-03','stamps','earned','',85,NULL,1);
INSERT INTO "loyalty_entries" VALUES(72,'02a81cf7ba49d585',64,'2026-12-30','stamps','earned','',105,NULL,1);
INSERT INTO "loyalty_entries" VALUES(73,'519788cc3ad5a0de',67,'2026-07-12','points','earned','',86,NULL,42);
INSERT INTO "loyalty_entries" VALUES(74,'13b931b247fda07d',71,'2026-02-24','points','earned','',91,NULL,8);
INSERT INTO "loyalty_entries" VALUES(75,'179c2739f9bd9021',75,'2026-08-04','points','earned','',99,NULL,8);
INSERT INTO "loyalty_entries" VALUES(76,'05548a93b1fed398',75,'2026-08-04','points','referral','',99,NULL,8);
INSERT INTO "loyalty_entries" VALUES(77,'24575fc619756e95',76,'2026-12-27','stamps','earned','',100,NULL,1);
INSERT INTO "loyalty_entries" VALUES(78,'ec12ca37a39cc229',82,'2026-12-29','stamps','earned','',109,NULL,1);
INSERT INTO "loyalty_entries" VALUES(79,'13cd90c5e484e7db',85,'2026-09-20','stamps','earned','',115,NULL,1);
INSERT INTO "loyalty_entries" VALUES(80,'4bb8b15e84560ba6',5,'2026-10-03','stamps','earned','',6,NULL,1);
INSERT INTO "loyalty_entries" VALUES(81,'acb83398a2bb3d8a',6,'2026-10-03','stamps','earned','',7,NULL,1);
INSERT INTO "loyalty_entries" VALUES(82,'190594b37a4ffd70',68,'2026-07-02','points','earned','',87,NULL,50);
INSERT INTO "loyalty_entries" VALUES(83,'ad7e36aaa21e42df',68,'2026-09-17','stamps','earned','',90,NULL,1);
INSERT INTO "loyalty_entries" VALUES(84,'6b9ec66f60efd334',68,'2026-10-31','stamps','earned','',111,NULL,1);
INSERT INTO "loyalty_entries" VALUES(85,'9f1bf85cef3074e3',83,'2026-03-23','points','referral','',112,NULL,8);
INSERT INTO "loyalty_entries" VALUES(86,'c0f8244533fb7899',81,'2026-07-12','points','referral','',108,NULL,8);
INSERT INTO "loyalty_entries" VALUES(87,'5292931b19628f36',3,'2026-06-30','points','adjusted','',NULL,2,30);
INSERT INTO "loyalty_entries" VALUES(88,'4788958a143670b3',4,'2026-01-22','points','adjusted','',NULL,3,30);
INSERT INTO "loyalty_entries" VALUES(89,'b4346a63b1384adb',7,'2026-10-03','points','used','',8,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(90,'01adc350f108df28',8,'2026-10-04','points','used','',9,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(91,'ec14c6cf32f7225f',12,'2026-10-04','points','used','',13,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(92,'d52e4744cf06fe78',13,'2026-10-04','points','used','',15,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(93,'fe1d896dbed68795',14,'2026-10-05','points','used','',16,NULL,-2);
INSERT INTO "loyalty_entries" VALUES(94,'be3a9d1d16ef3fdd',NULL,'2026-10-14','points','expired','earned',1,NULL,-17);
INSERT INTO "loyalty_entries" VALUES(95,'ea3f468ceefd6796',2,'2026-05-23','points','expired','referral',112,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(96,'fcbe576531eed776',6,'2026-08-05','points','expired','adjusted',NULL,5,-30);
INSERT INTO "loyalty_entries" VALUES(97,'5dc54fb082382376',5,'2026-08-07','points','expired','adjusted',NULL,4,-30);
INSERT INTO "loyalty_entries" VALUES(98,'21569267730aee51',5,'2026-09-12','points','expired','referral',108,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(99,'af019d39ab0344c0',6,'2026-10-04','points','expired','referral',99,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(100,'764e1ef873fd5d1f',2,'2026-10-14','points','expired','earned',2,NULL,-17);
INSERT INTO "loyalty_entries" VALUES(101,'8a75d692e96bc90b',64,'2026-08-09','points','expired','earned',107,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(102,'4d9cc12b83f40007',64,'2026-10-04','points','expired','earned',83,NULL,-41);
INSERT INTO "loyalty_entries" VALUES(103,'5204d4b84cc62cac',67,'2026-09-12','points','expired','earned',86,NULL,-42);
INSERT INTO "loyalty_entries" VALUES(104,'25a07d77524867c6',71,'2026-04-24','points','expired','earned',91,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(105,'a5149e5c055c284b',75,'2026-10-04','points','expired','earned',99,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(106,'67e0f36781b253ca',75,'2026-10-04','points','expired','referral',99,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(107,'66e35791e97aeee1',68,'2026-09-02','points','expired','earned',87,NULL,-50);
INSERT INTO "loyalty_entries" VALUES(108,'698be62f227e34bc',83,'2026-05-23','points','expired','referral',112,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(109,'66389773b2a0932c',81,'2026-09-12','points','expired','referral',108,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(110,'9f4299c8ce0cd6dd',3,'2026-08-30','points','expired','adjusted',NULL,2,-30);
INSERT INTO "loyalty_entries" VALUES(111,'1a54fbdb342e2c2b',71,'2026-02-24','points','earned','',91,NULL,-8);
INSERT INTO "loyalty_entries" VALUES(112,'eb8e204af92fa6b6',71,'2026-04-24','points','expired','earned',91,NULL,8);
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
INSERT INTO "loyalty_rules" VALUES(1,'2026-02-01','points',10000,1,500,'',2,8);
INSERT INTO "loyalty_rules" VALUES(2,'2026-09-01','stamps',0,8,40000,'﹦cmd',NULL,0);
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
INSERT INTO "marked_days" VALUES(1,'2026-01-03','2026-01-03','@Hari 0 =HYPERLINK("x")','holiday');
INSERT INTO "marked_days" VALUES(2,'2026-03-02','2026-03-02','-Hari 1 =HYPERLINK("x")','twin_date');
INSERT INTO "marked_days" VALUES(3,'2026-03-18','2026-03-18','+Hari 2 TRUE','payday');
INSERT INTO "marked_days" VALUES(4,'2026-11-07','2026-11-07','-Hari 3 #REF!','ad');
INSERT INTO "marked_days" VALUES(5,'2026-12-21','2026-12-21','+Hari 4 a￿b','discount');
INSERT INTO "marked_days" VALUES(6,'2026-06-30','2026-06-30','+Hari 5 0812','stock_out');
CREATE TABLE near_misses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        seen TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'refused')),
        UNIQUE (order_id, code_id)
    ) STRICT
    ;
INSERT INTO "near_misses" VALUES(1,2,1,'ratna1o','open');
INSERT INTO "near_misses" VALUES(2,51,1,'ratnaa10','refused');
INSERT INTO "near_misses" VALUES(3,98,2,'promo20','open');
INSERT INTO "near_misses" VALUES(4,102,2,'promo04','refused');
INSERT INTO "near_misses" VALUES(5,102,3,'promo04x','open');
INSERT INTO "near_misses" VALUES(6,102,4,'promo04xx','refused');
INSERT INTO "near_misses" VALUES(7,102,6,'promo04xxx','open');
INSERT INTO "near_misses" VALUES(8,102,7,'promo04xxxy','refused');
INSERT INTO "near_misses" VALUES(9,116,2,'promo04','refused');
INSERT INTO "near_misses" VALUES(10,116,3,'promo04x','open');
INSERT INTO "near_misses" VALUES(11,116,4,'promo04xx','refused');
INSERT INTO "near_misses" VALUES(12,116,6,'promo04xxx','open');
INSERT INTO "near_misses" VALUES(13,116,7,'promo04xxxy','refused');
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
INSERT INTO "orders" VALUES(4,'shopee','261001M8PWYND5','2026-10-01','21:05:00','completed',3,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',85000,NULL,'',NULL,NULL,9750,0);
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
INSERT INTO "orders" VALUES(79,'shopee','261031S9M7197V','2026-10-31','13:44:00','cancelled',62,'','','KAB. SLEMAN',0,21000,NULL,'','','Kirim sebelum hari Jumat 🙏 diantar sore',330000,NULL,'',NULL,NULL,34250,0);
INSERT INTO "orders" VALUES(80,'','=A0','2026-07-10','00:00:00','shipped',63,'****12','biasa saja','﹦cmd',5000,0,NULL,'promo-05xxxxx','K-0002','=1+1',-5500,NULL,'',50000,46500,0,0);
INSERT INTO "orders" VALUES(81,'whatsapp','P-0001','2026-03-22','23:59:59','unpaid',64,'+62 813 9999 000','=HYPERLINK("x")','0812',5000,NULL,NULL,'','','kode promo00 ya',164004,NULL,'unpaid',50000,277000,0,0);
INSERT INTO "orders" VALUES(82,'tiktok','2','2026-02-25','23:59:59','returned',65,'','-5','Ünïcödé 子',5000,NULL,8750,'= PROMO','teman arisan','kutip "dua" & <satu>',420000,NULL,'paid',50000,NULL,8750,0);
INSERT INTO "orders" VALUES(83,'Titip warung','=A3','2026-08-04','09:12:00','processing',64,'+62 813 9999 000','_x0041_','0812',5000,0,NULL,'','','2026-10-14',419000,'2026-11-13','paid',0,NULL,31628,0);
INSERT INTO "orders" VALUES(84,'whatsapp','=A4','2026-03-08',NULL,'returned',66,'','=1+1','2026-10-14',5000,NULL,NULL,'','K-0002','koma, titik; dua',-5499,NULL,'paid',NULL,NULL,0,0);
INSERT INTO "orders" VALUES(85,'Titip warung','=A5','2026-09-03','00:00:00','shipped',64,'+62 813 9999 000','baris satu
baris dua','2026-10-14',5000,NULL,NULL,'promo-05xxxxx','','biasa saja',249500,'2026-11-22','part',50000,231000,19339,0);
INSERT INTO "orders" VALUES(86,'Titip warung','P-0006','2026-07-12','09:12:00','paid',67,'****12','=1+1','kutip "dua" & <satu>',0,12000,8750,'','teman arisan','@sandi',424003,'2026-09-22','part',0,370500,8750,0);
INSERT INTO "orders" VALUES(87,'whatsapp','=A7','2026-07-02','00:00:01','processing',68,'0812-3456-7890','Ünïcödé 子','=HYPERLINK("x")',0,12000,0,'','','  spasi  ganda  ',509001,NULL,'paid',50000,325000,0,0);
INSERT INTO "orders" VALUES(88,'','8','2026-03-26',NULL,'new',69,'****12','','''petik',0,NULL,NULL,'','','baris satu
baris dua',84001,NULL,'unpaid',NULL,93000,0,0);
INSERT INTO "orders" VALUES(89,'Titip warung','9','2026-06-03',NULL,'returned',70,'****12','','''petik',5000,0,NULL,'= PROMO','K-0002','a￿b',80000,NULL,'',NULL,46000,7050,0);
INSERT INTO "orders" VALUES(90,'tiktok','10','2026-09-17',NULL,'paid',68,'0812-3456-7890','a￿b','baris satu baris dua',0,0,NULL,'promo-05xxxxx','teman arisan','a￿b',169900,NULL,'unpaid',0,93000,18240,0);
INSERT INTO "orders" VALUES(91,'whatsapp','11','2026-02-24','00:00:01','returned',71,'','	tab','-5',0,NULL,8750,'= PROMO','K-0002','biasa saja',85000,NULL,'',50000,NULL,8750,0);
INSERT INTO "orders" VALUES(92,'whatsapp','12','2026-04-16','00:00:00','unpaid',72,'','koma, titik; dua','biasa saja',5000,NULL,NULL,'','K-0002','10%',-5167,'2026-04-15','part',0,46000,0,0);
INSERT INTO "orders" VALUES(93,'','13','2026-08-12','00:00:01','unpaid',73,'','	tab','10%',0,NULL,8750,'promo-05xxxxx','','	tab',-498,NULL,'paid',50000,93000,8750,0);
INSERT INTO "orders" VALUES(94,'Titip warung','14','2026-12-25','00:00:00','returned',74,'','koma, titik; dua','+62 812-3456-7890',5000,12000,8750,'','K-0002','PROMO-03 XXX',-4994,'2026-06-17','unpaid',NULL,279000,8750,0);
INSERT INTO "orders" VALUES(95,'tiktok','P-0015','2026-03-06','00:00:01','new',68,'0812-3456-7890','kutip "dua" & <satu>','=HYPERLINK("x")',5000,12000,8750,'promo-05xxxxx','','_x0041_',79833,'2026-08-26','part',50000,NULL,8750,0);
INSERT INTO "orders" VALUES(96,'tiktok','P-0016','2026-02-22','00:00:00','unpaid',68,'0812-3456-7890','-5','0812',5000,0,0,'promo-05xxxxx','','a￿b',-5497,NULL,'paid',0,NULL,0,0);
INSERT INTO "orders" VALUES(97,'tiktok','P-0017','2026-12-25','00:00:01','cancelled',68,'0812-3456-7890','a￿b','_x0041_',0,NULL,0,'promo-05xxxxx','teman arisan','koma, titik; dua',84500,NULL,'paid',0,93000,0,0);
INSERT INTO "orders" VALUES(98,'whatsapp','P-0018','2026-09-08',NULL,'new',68,'0812-3456-7890','﹦cmd','''petik',0,0,NULL,'= PROMO','teman arisan','2026-10-14',169504,NULL,'unpaid',50000,NULL,0,0);
INSERT INTO "orders" VALUES(99,'whatsapp','P-0019','2026-08-04','09:12:00','shipped',75,'****12','Ünïcödé 子','baris satu baris dua',0,0,0,'TEMAN4AJAK','','PROMO-03 XXX',84751,NULL,'paid',50000,NULL,0,0);
INSERT INTO "orders" VALUES(100,'tiktok','P-0020','2026-12-27','23:59:59','shipped',76,'****12','@sandi','_x0041_',0,12000,0,'promo-05xxxxx','','PROMO-03 XXX',254005,'2026-12-02','unpaid',0,NULL,0,0);
INSERT INTO "orders" VALUES(101,'whatsapp','=A21','2026-01-06','00:00:00','unpaid',77,'','emoji 🍪👩‍🍳','Ünïcödé 子',0,NULL,NULL,'promo-05xxxxx','teman arisan','prmo04 xxxx',-1000,NULL,'paid',0,NULL,0,0);
INSERT INTO "orders" VALUES(102,'whatsapp','P-0022','2026-08-28','00:00:00','returned',78,'','@sandi','10%',0,0,0,'= PROMO','K-0002','promo-04xxxy',169502,'2026-09-12','part',0,NULL,0,0);
INSERT INTO "orders" VALUES(103,'','23','2026-01-18','00:00:00','cancelled',79,'','kutip "dua" & <satu>','-5',5000,0,8750,'= PROMO','','kutip "dua" & <satu>',-5499,'2026-05-26','unpaid',0,NULL,8750,0);
INSERT INTO "orders" VALUES(104,'tiktok','=A24','2026-11-22',NULL,'new',80,'****12','''petik','a￿b',0,0,NULL,'','','0812',339000,'2026-04-08','',50000,NULL,35150,0);
INSERT INTO "orders" VALUES(105,'Titip warung','=A25','2026-12-30','09:12:00','shipped',64,'+62 813 9999 000','biasa saja','1e5',0,12000,8750,'= PROMO','','1e5',170001,NULL,'unpaid',NULL,NULL,8750,0);
INSERT INTO "orders" VALUES(106,'whatsapp','26','2026-03-04','00:00:00','returned',68,'0812-3456-7890','a￿b','emoji 🍪👩‍🍳',5000,12000,NULL,'','teman arisan','a￿b',165001,NULL,'',50000,NULL,0,0);
INSERT INTO "orders" VALUES(107,'','P-0027','2026-06-09','00:00:01','paid',64,'+62 813 9999 000','biasa saja','TRUE',5000,12000,0,'promo-05xxxxx','K-0002','=HYPERLINK("x")',80001,NULL,'part',NULL,NULL,0,0);
INSERT INTO "orders" VALUES(108,'','=A28','2026-07-12','00:00:01','processing',81,'','	tab','Ünïcödé 子',5000,0,0,'TEMAN3AJAK','K-0002','emoji 🍪👩‍🍳',-6162,'2026-01-22','paid',NULL,NULL,0,0);
INSERT INTO "orders" VALUES(109,'','P-0029','2026-12-29','00:00:00','shipped',82,'****12','0812','',0,0,NULL,'TEMAN2AJAK','teman arisan','''petik',169876,'2026-10-24','part',50000,139000,0,0);
INSERT INTO "orders" VALUES(110,'tiktok','30','2026-09-10','09:12:00','unpaid',68,'','#REF!','koma, titik; dua',0,12000,NULL,'promo-05xxxxx','teman arisan','kutip "dua" & <satu>',255000,NULL,'',NULL,NULL,26750,0);
INSERT INTO "orders" VALUES(111,'whatsapp','P-0031','2026-10-31','00:00:01','paid',68,'0812-3456-7890','kutip "dua" & <satu>','biasa saja',0,NULL,NULL,'TEMAN1AJAK','','0812',339500,'2026-10-13','unpaid',50000,184000,0,0);
INSERT INTO "orders" VALUES(112,'tiktok','P-0032','2026-03-23','09:12:00','processing',83,'','@sandi','baris satu baris dua',5000,NULL,8750,'TEMAN0AJAK','','  spasi  ganda  ',-5199,'2026-05-13','',NULL,NULL,8750,0);
INSERT INTO "orders" VALUES(113,'','P-0033','2026-07-10','09:12:00','cancelled',84,'****12','10%','spasi ganda',0,NULL,NULL,'= PROMO','','#REF!',1,NULL,'paid',NULL,NULL,0,0);
INSERT INTO "orders" VALUES(114,'','P-0034','2026-06-15','00:00:00','returned',68,'0812-3456-7890','  spasi  ganda  ','koma, titik; dua',5000,12000,NULL,'','K-0002','baris satu
baris dua',-5000,NULL,'paid',0,NULL,0,0);
INSERT INTO "orders" VALUES(115,'whatsapp','35','2026-09-20',NULL,'processing',85,'','Ünïcödé 子','10%',5000,NULL,0,'promo-05xxxxx','teman arisan','kode promo00 ya',164004,NULL,'unpaid',NULL,279000,0,0);
INSERT INTO "orders" VALUES(116,'tiktok','P-0036','2026-08-11',NULL,'cancelled',68,'0812-3456-7890','=HYPERLINK("x")','emoji 🍪👩‍🍳',0,NULL,8750,'','K-0002','promo-04xxxy',-500,NULL,'',50000,325500,8750,0);
INSERT INTO "orders" VALUES(117,'Titip warung','37','2026-01-06',NULL,'cancelled',64,'+62 813 9999 000','2026-10-14','biasa saja',5000,12000,0,'','','Ünïcödé 子',-5000,'2026-07-29','part',NULL,184000,0,0);
INSERT INTO "orders" VALUES(118,'Titip warung','=A38','2026-08-17','00:00:01','unpaid',68,'0812-3456-7890','	tab','spasi ganda',5000,12000,0,'= PROMO','','kode promo00 ya',80000,NULL,'unpaid',50000,NULL,0,0);
INSERT INTO "orders" VALUES(119,'whatsapp','39','2026-02-19','00:00:00','returned',NULL,'****12','koma, titik; dua','TRUE',0,0,NULL,'promo-05xxxxx','','	tab',169500,NULL,'',0,NULL,0,0);
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
INSERT INTO "partner_counts" VALUES(1,2,NULL,0,0,8400,NULL,NULL,NULL);
INSERT INTO "partner_counts" VALUES(2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "partner_counts" VALUES(3,4,NULL,8400,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "partner_counts" VALUES(4,2,'2026-09-28',NULL,8400,8400,NULL,NULL,NULL);
INSERT INTO "partner_counts" VALUES(5,3,'2026-04-11',NULL,NULL,NULL,0,NULL,NULL);
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
INSERT INTO "partners" VALUES(2,'+Mitra 0 #REF!','instagram','=HYPERLINK("x")','#REF!','=HYPERLINK("x")','Ünïcödé 子','baris satu
baris dua','@sandi','	tab','baris satu
baris dua','=1+1','2026-06-03');
INSERT INTO "partners" VALUES(3,'+Mitra 1 a￿b','Radio','#REF!','Ünïcödé 子','-5','=1+1','+62 812-3456-7890','2026-10-14','1e5','@sandi','kutip "dua" & <satu>','2026-09-08');
INSERT INTO "partners" VALUES(4,'Mitra 2 _x0041_','Radio','=1+1','''petik','=HYPERLINK("x")','kutip "dua" & <satu>','kutip "dua" & <satu>','	tab','  spasi  ganda  ','TRUE','10%',NULL);
INSERT INTO "partners" VALUES(5,'Mitra 3 emoji 🍪👩‍🍳','Radio','10%','	tab','=HYPERLINK("x")','=1+1','biasa saja','a￿b','	tab','Ünïcödé 子','koma, titik; dua','2026-12-15');
CREATE TABLE phone_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        day TEXT NOT NULL CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        summary TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "phone_entries" VALUES(1,'K-0002','2026-11-28','09:12:00','=Konten 0');
INSERT INTO "phone_entries" VALUES(2,'K-0003','2026-01-04','23:59:59','-Konten 1 +62 812-3456-7890');
INSERT INTO "phone_entries" VALUES(3,'K-0004','2026-07-14','23:59:59','=Konten 2 1e5');
CREATE TABLE post_corrections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT
    ;
INSERT INTO "post_corrections" VALUES(1,2,'2026-06-16','1 biasa saja');
INSERT INTO "post_corrections" VALUES(2,2,'2026-09-23','1 _x0041_');
INSERT INTO "post_corrections" VALUES(3,3,'2026-09-21','2 1e5');
INSERT INTO "post_corrections" VALUES(4,3,'2026-06-23','2 0812');
INSERT INTO "post_corrections" VALUES(5,4,'2026-05-18','3 1e5');
INSERT INTO "post_corrections" VALUES(6,4,'2026-03-08','3 TRUE');
INSERT INTO "post_corrections" VALUES(7,10,'2026-06-04','9 baris satu
baris dua');
INSERT INTO "post_corrections" VALUES(8,10,'2026-10-13','9 10%');
INSERT INTO "post_corrections" VALUES(9,12,'2026-02-25','11 _x0041_');
INSERT INTO "post_corrections" VALUES(10,12,'2026-12-25','11 a￿b');
CREATE TABLE post_keys (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        platform TEXT NOT NULL CHECK (platform <> ''),
        key TEXT NOT NULL CHECK (key <> ''),
        UNIQUE (platform, key)
    ) STRICT
    ;
INSERT INTO "post_keys" VALUES(1,3,'instagram','1801');
INSERT INTO "post_keys" VALUES(2,4,'instagram','1802');
INSERT INTO "post_keys" VALUES(3,6,'instagram','1804');
INSERT INTO "post_keys" VALUES(4,8,'instagram','1806');
INSERT INTO "post_keys" VALUES(5,11,'instagram','1809');
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
INSERT INTO "post_results" VALUES(1,2,'','2026-02-20 00:00:01',5,24,NULL,NULL,NULL,NULL,NULL,NULL,35,98);
INSERT INTO "post_results" VALUES(2,2,'instagram','2026-09-16 00:00:01',41,NULL,NULL,NULL,NULL,NULL,78,8,56,NULL);
INSERT INTO "post_results" VALUES(3,2,'tiktok','2026-05-07 00:00:01',NULL,NULL,NULL,68,61,NULL,NULL,NULL,65,64);
INSERT INTO "post_results" VALUES(4,3,'','2026-12-27 00:00:00',56,70,NULL,NULL,NULL,43,NULL,NULL,NULL,58);
INSERT INTO "post_results" VALUES(5,3,'instagram','2026-02-13 09:12:00',NULL,NULL,NULL,NULL,29,14,8,13,NULL,NULL);
INSERT INTO "post_results" VALUES(6,4,'','2026-06-06 00:00:01',80,23,25,NULL,39,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "post_results" VALUES(7,6,'','2026-02-15 00:00:00',NULL,33,NULL,11,64,NULL,NULL,NULL,0,NULL);
INSERT INTO "post_results" VALUES(8,6,'instagram','2026-02-13 00:00:01',38,NULL,NULL,NULL,NULL,NULL,38,NULL,29,80);
INSERT INTO "post_results" VALUES(9,6,'tiktok','2026-05-26 00:00:01',NULL,NULL,92,NULL,NULL,NULL,63,19,41,NULL);
INSERT INTO "post_results" VALUES(10,7,'','2026-02-09 23:59:59',NULL,NULL,NULL,83,NULL,48,NULL,NULL,63,58);
INSERT INTO "post_results" VALUES(11,7,'instagram','2026-11-30 09:12:00',18,NULL,NULL,42,76,NULL,NULL,NULL,32,NULL);
INSERT INTO "post_results" VALUES(12,9,'','2026-08-08 09:12:00',NULL,9,NULL,46,49,75,NULL,NULL,NULL,NULL);
INSERT INTO "post_results" VALUES(13,9,'instagram','2026-05-08 09:12:00',84,81,NULL,NULL,36,NULL,NULL,NULL,NULL,19);
INSERT INTO "post_results" VALUES(14,12,'','2026-11-27 09:12:00',72,16,NULL,NULL,NULL,NULL,NULL,4,29,NULL);
INSERT INTO "post_results" VALUES(15,12,'instagram','2026-06-03 00:00:01',NULL,NULL,97,NULL,14,9,12,NULL,NULL,NULL);
INSERT INTO "post_results" VALUES(16,12,'tiktok','2026-10-03 09:12:00',NULL,NULL,1,76,NULL,NULL,0,NULL,NULL,28);
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
INSERT INTO "posts" VALUES(2,'K-0002','=Konten 0','behind_the_scenes','published','2026-04-10','00:00:00','2026-10-14',12,'=HYPERLINK("x")','kutip "dua" & <satu>','emoji 🍪👩‍🍳','''petik',NULL,0,NULL,12345,0,NULL,0,0,'["instagram"]','[]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','[]','#REF!',45,50,0,12345,NULL);
INSERT INTO "posts" VALUES(3,'K-0003','-Konten 1 +62 812-3456-7890','promo','draft',NULL,NULL,'kutip "dua" & <satu>',NULL,'_x0041_','baris satu
baris dua','1e5','=1+1','2026-04-19',7,0,12345,0,NULL,12345,12345,'["instagram"]','[]','[]','[]','	tab',45,50,0,0,0);
INSERT INTO "posts" VALUES(4,'K-0004','=Konten 2 1e5','behind_the_scenes','idea','2026-04-03','23:59:59','''petik',15,'=HYPERLINK("x")','10%','	tab','kutip "dua" & <satu>','2026-02-15',NULL,7,NULL,0,NULL,7,NULL,'[]','[]','[]','[]','1e5',NULL,50,12345,NULL,7);
INSERT INTO "posts" VALUES(5,'K-0005','@Konten 3 _x0041_','story','scheduled','2026-08-17','09:12:00','',13,'biasa saja','','','a￿b',NULL,12345,12345,7,0,0,7,0,'["instagram"]','["buyer_experience", "poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','["price"]','baris satu
baris dua',0,NULL,0,12345,7);
INSERT INTO "posts" VALUES(6,'K-0006','=Konten 4 biasa saja','education','scheduled','2026-08-09','23:59:59','_x0041_',13,'TRUE','baris satu
baris dua','	tab','Ünïcödé 子','2026-01-24',7,7,7,0,NULL,7,0,'["tiktok", "Facebook"]','[]','[]','["price"]','emoji 🍪👩‍🍳',0,NULL,7,0,NULL);
INSERT INTO "posts" VALUES(7,'K-0007','@Konten 5 -5','education','draft','2026-01-23','00:00:01','_x0041_',16,'koma, titik; dua','baris satu
baris dua','=1+1','',NULL,NULL,0,12345,7,NULL,12345,NULL,'["tiktok", "Facebook"]','["buyer_experience", "poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','[]','+62 812-3456-7890',0,50,NULL,NULL,12345);
INSERT INTO "posts" VALUES(8,'K-0008','Konten 6 10%','behind_the_scenes','draft','2026-01-07',NULL,'﹦cmd',16,'10%','Ünïcödé 子','	tab','2026-10-14','2026-05-27',NULL,12345,NULL,7,12345,NULL,12345,'["tiktok", "Facebook"]','["poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','["price"]','+62 812-3456-7890',45,NULL,7,12345,0);
INSERT INTO "posts" VALUES(9,'K-0009','=Konten 7 TRUE','behind_the_scenes','scheduled','2026-07-04',NULL,'  spasi  ganda  ',12,'10%','10%','0812','',NULL,7,12345,7,NULL,7,NULL,7,'["tiktok", "Facebook"]','["poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','["price"]','0812',0,NULL,7,12345,NULL);
INSERT INTO "posts" VALUES(10,'K-0010','+Konten 8 1e5','education','scheduled','2026-04-08','23:59:59','''petik',12,'a￿b','=1+1','biasa saja','a￿b','2026-07-30',0,0,12345,12345,7,7,7,'["tiktok", "Facebook"]','["buyer_experience", "poll"]','[]','[]','koma, titik; dua',0,50,7,7,12345);
INSERT INTO "posts" VALUES(11,'K-0011','@Konten 9 10%','story','draft',NULL,NULL,'kutip "dua" & <satu>',17,'#REF!','1e5','-5','''petik',NULL,0,7,7,0,NULL,12345,12345,'["instagram"]','[]','[]','["price"]','kutip "dua" & <satu>',45,NULL,12345,0,12345);
INSERT INTO "posts" VALUES(12,'K-0012','+Konten 10 -5','story','scheduled','2026-10-22',NULL,'baris satu
baris dua',14,'0812','koma, titik; dua','#REF!','1e5',NULL,NULL,NULL,12345,12345,12345,0,NULL,'["instagram"]','[]','[]','["price"]','1e5',45,50,0,0,0);
INSERT INTO "posts" VALUES(13,'K-0013','=Konten 11 10%','story','scheduled','2026-06-11','00:00:01','',14,'	tab','koma, titik; dua','Ünïcödé 子','biasa saja',NULL,7,0,12345,NULL,7,12345,7,'[]','["poll"]','["C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"]','["price"]','=1+1',0,NULL,12345,0,NULL);
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
INSERT INTO "product_aliases" VALUES(1,'=ejaan 12 baris satu baris dua
500 g',12,'=Ejaan 12 baris satu baris dua','500gr');
INSERT INTO "product_aliases" VALUES(2,'+ejaan 13 kutip "dua" & <satu>
500 g',13,'+Ejaan 13 kutip "dua" & <satu>','500gr');
INSERT INTO "product_aliases" VALUES(3,'+ejaan 14 baris satu baris dua
500 g',14,'+Ejaan 14 baris satu baris dua','500gr');
INSERT INTO "product_aliases" VALUES(4,'ejaan 15 baris satu baris dua
500 g',15,'Ejaan 15 baris satu baris dua','500gr');
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
INSERT INTO "product_costs" VALUES(2,13,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(3,16,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(4,12,'2026-10-27',46500,0,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(5,12,'2026-03-04',46500,0,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(6,12,'2026-10-05',46500,0,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(7,13,'2026-07-23',46500,NULL,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(8,13,'2026-12-22',46500,NULL,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(9,13,'2026-07-22',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(10,14,'2026-06-21',46500,0,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(11,14,'2026-07-25',46500,20000,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(12,14,'2026-09-22',46500,NULL,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(13,15,'2026-07-06',46500,0,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(14,15,'2026-02-05',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(15,15,'2026-09-16',46500,0,NULL,NULL,NULL,NULL);
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
INSERT INTO "product_prices" VALUES(2,12,'2000-01-01',0);
INSERT INTO "product_prices" VALUES(3,15,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(4,16,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(5,17,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(6,12,'2026-09-14',90000);
INSERT INTO "product_prices" VALUES(7,12,'2026-03-04',90000);
INSERT INTO "product_prices" VALUES(8,12,'2026-10-31',90000);
INSERT INTO "product_prices" VALUES(9,13,'2026-03-26',90000);
INSERT INTO "product_prices" VALUES(10,13,'2026-08-04',90000);
INSERT INTO "product_prices" VALUES(11,13,'2026-01-27',90000);
INSERT INTO "product_prices" VALUES(12,14,'2026-08-12',90000);
INSERT INTO "product_prices" VALUES(13,14,'2026-10-15',90000);
INSERT INTO "product_prices" VALUES(14,14,'2026-03-17',90000);
INSERT INTO "product_prices" VALUES(15,15,'2026-02-25',90000);
INSERT INTO "product_prices" VALUES(16,15,'2026-06-16',90000);
INSERT INTO "product_prices" VALUES(17,15,'2026-12-09',90000);
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
INSERT INTO "products" VALUES(12,'Produk 0 =1+1','0 g','1e5','baris satu
baris dua','=1+1',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(13,'Produk 0 =HYPERLINK("x")','1 g','+62 812-3456-7890','koma, titik; dua','=HYPERLINK("x")',0,NULL,NULL,NULL);
INSERT INTO "products" VALUES(14,'@Produk 1 =HYPERLINK("x")','2 g','0812','biasa saja','''petik',0,NULL,NULL,NULL);
INSERT INTO "products" VALUES(15,'+Produk 1 1e5','3 g','-5','=HYPERLINK("x")','Ünïcödé 子',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(16,'=Produk 2 +62 812-3456-7890','4 g','=HYPERLINK("x")','﹦cmd','  spasi  ganda  ',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(17,'Produk 2 =HYPERLINK("x")','5 g','biasa saja','10%','_x0041_',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(18,'@Pesanan khusus 1 @sandi','4 g','-5','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(19,'-Pesanan khusus 1 @sandi','3 g','=HYPERLINK("x")','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(20,'Pesanan khusus 1 _x0041_','0 g','kutip "dua" & <satu>','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(21,'-Pesanan khusus 1 0812','4 g','+62 812-3456-7890','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(22,'-Pesanan khusus 1 a￿b','4 g','baris satu
baris dua','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(23,'Pesanan khusus 1 _x0041_','5 g','''petik','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(24,'+Pesanan khusus 1 spasi ganda','4 g','10%','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(25,'-Pesanan khusus 1 +62 812-3456-7890','4 g','kutip "dua" & <satu>','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(26,'-Pesanan khusus 1 +62 812-3456-7890','5 g','koma, titik; dua','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(27,'@Pesanan khusus 1 Ünïcödé 子','4 g','=HYPERLINK("x")','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(28,'+Pesanan khusus 1 =HYPERLINK("x")','2 g','=HYPERLINK("x")','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(29,'=Pesanan khusus 1 #REF!','0 g','+62 812-3456-7890','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(30,'+Pesanan khusus 1 biasa saja','1 g','@sandi','','',1,NULL,NULL,NULL);
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
INSERT INTO "redemptions" VALUES(11,80,8,'code');
INSERT INTO "redemptions" VALUES(12,81,2,'note');
INSERT INTO "redemptions" VALUES(13,85,8,'code');
INSERT INTO "redemptions" VALUES(14,90,8,'code');
INSERT INTO "redemptions" VALUES(15,93,8,'code');
INSERT INTO "redemptions" VALUES(16,94,6,'note');
INSERT INTO "redemptions" VALUES(17,95,8,'code');
INSERT INTO "redemptions" VALUES(18,96,8,'code');
INSERT INTO "redemptions" VALUES(19,97,8,'code');
INSERT INTO "redemptions" VALUES(20,99,31,'code');
INSERT INTO "redemptions" VALUES(21,100,8,'code');
INSERT INTO "redemptions" VALUES(22,101,8,'code');
INSERT INTO "redemptions" VALUES(23,107,8,'code');
INSERT INTO "redemptions" VALUES(24,110,8,'code');
INSERT INTO "redemptions" VALUES(25,115,8,'code');
INSERT INTO "redemptions" VALUES(26,118,2,'note');
INSERT INTO "redemptions" VALUES(27,119,8,'code');
INSERT INTO "redemptions" VALUES(28,112,27,'code');
INSERT INTO "redemptions" VALUES(29,111,28,'code');
INSERT INTO "redemptions" VALUES(30,109,29,'code');
INSERT INTO "redemptions" VALUES(31,108,30,'code');
CREATE TABLE referral_answers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        answer TEXT NOT NULL CHECK (answer IN ('kept', 'refused'))
    ) STRICT
    ;
INSERT INTO "referral_answers" VALUES(1,8,'kept');
INSERT INTO "referral_answers" VALUES(2,9,'kept');
INSERT INTO "referral_answers" VALUES(3,13,'kept');
INSERT INTO "referral_answers" VALUES(4,15,'kept');
INSERT INTO "referral_answers" VALUES(5,16,'refused');
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
INSERT INTO "reflections" VALUES(2,'2026-01','Ünïcödé 子','','''petik');
INSERT INTO "reflections" VALUES(3,'2026-02','TRUE','','_x0041_');
INSERT INTO "reflections" VALUES(4,'2026-03','1e5','','  spasi  ganda  ');
INSERT INTO "reflections" VALUES(5,'2026-04','TRUE','','=HYPERLINK("x")');
INSERT INTO "reflections" VALUES(6,'2026-05','kutip "dua" & <satu>','','  spasi  ganda  ');
INSERT INTO "reflections" VALUES(7,'2026-06','koma, titik; dua','','Ünïcödé 子');
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
INSERT INTO "rest_days" VALUES(1,2,NULL,NULL,'');
INSERT INTO "rest_days" VALUES(2,1,NULL,NULL,'');
INSERT INTO "rest_days" VALUES(3,NULL,'2026-10-02','2026-10-02','-5');
INSERT INTO "rest_days" VALUES(4,NULL,'2026-08-12','2026-08-21','0812');
INSERT INTO "rest_days" VALUES(5,NULL,'2026-10-25','2026-10-25','=1+1');
CREATE TABLE secrets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "secrets" VALUES(1,'identity','1b0ccc823a88903ce3c0ccca7faa4dd7');
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
INSERT INTO "settings" VALUES(10,'halal_number','"=HYPERLINK(\"x\")"');
INSERT INTO "settings" VALUES(11,'bpom_number','"biasa saja"');
INSERT INTO "settings" VALUES(12,'pirt_number','"2026-10-14"');
INSERT INTO "settings" VALUES(13,'never_share','"﹦cmd"');
INSERT INTO "settings" VALUES(14,'targets','{"education": 40, "story": 25, "behind_the_scenes": 15, "promo": 20}');
INSERT INTO "settings" VALUES(15,'theme','"dark"');
INSERT INTO "settings" VALUES(16,'text_scale','125');
INSERT INTO "settings" VALUES(17,'reduce_motion','true');
INSERT INTO "settings" VALUES(18,'lone_codes','"sambalokt, puasa99"');
INSERT INTO "settings" VALUES(19,'slip_paper','"a6"');
INSERT INTO "settings" VALUES(20,'calendar_id','"9f1c"');
INSERT INTO "settings" VALUES(21,'loyalty_settled_on','"2026-12-30"');
CREATE TABLE settled_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        sign TEXT NOT NULL CHECK (sign <> ''),
        UNIQUE (order_id, sign)
    ) STRICT
    ;
INSERT INTO "settled_uses" VALUES(1,119,'other_product');
INSERT INTO "settled_uses" VALUES(2,107,'other_product');
INSERT INTO "settled_uses" VALUES(3,100,'other_product');
INSERT INTO "settled_uses" VALUES(4,119,'before_post');
INSERT INTO "settled_uses" VALUES(5,107,'before_post');
CREATE TABLE theme_slots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            weekday INTEGER NOT NULL UNIQUE CHECK (weekday BETWEEN 0 AND 6),
            pillar TEXT NOT NULL
                CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
            title TEXT NOT NULL DEFAULT '',
            time TEXT CHECK (time IS time(time))
        ) STRICT
        ;
INSERT INTO "theme_slots" VALUES(1,1,'behind_the_scenes','a￿b',NULL);
INSERT INTO "theme_slots" VALUES(2,4,'promo','koma, titik; dua','16:00:00');
INSERT INTO "theme_slots" VALUES(3,5,'story','+62 812-3456-7890','23:59:00');
CREATE TABLE trash (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        deleted_at TEXT NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        steps TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "trash" VALUES(1,'2026-11-02 09:00:00','order','C','{"rows": [["line_items", {"id": 3, "order_id": 3, "position": 0, "product_id": 1, "product": "Nastar Klasik", "variant": "500 g", "sku": "", "quantity": 2, "unit_price": 85000, "item_discount": 0, "returned_quantity": 0}], ["line_items", {"id": 4, "order_id": 3, "position": 1, "product_id": 2, "product": "Nastar Klasik", "variant": "", "sku": "", "quantity": 2, "unit_price": 85000, "item_discount": 0, "returned_quantity": 0}], ["orders", {"id": 3, "channel": "whatsapp", "number": "C", "ordered_on": "2026-08-14", "ordered_time": null, "status": "cancelled", "customer_id": 2, "phone": "", "address": "", "city": "", "order_discount": 0, "shipping": null, "channel_fee": null, "campaign_code": "", "heard_from": "", "note": "", "net_sales": 340000, "due_on": null, "payment": "", "down_payment": null, "cost_of_goods": null, "fee": 0, "is_anonymous": 0}]], "links": []}');
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
INSERT INTO "trial_arms" VALUES(1,1,1,'A #REF!',82996,NULL);
INSERT INTO "trial_arms" VALUES(2,1,2,'B biasa saja',75000,NULL);
INSERT INTO "trial_arms" VALUES(3,2,1,'A biasa saja',81429,15);
INSERT INTO "trial_arms" VALUES(4,2,2,'B +62 812-3456-7890',75000,16);
INSERT INTO "trial_arms" VALUES(5,3,1,'A TRUE',67342,17);
INSERT INTO "trial_arms" VALUES(6,3,2,'B emoji 🍪👩‍🍳',75000,18);
INSERT INTO "trial_arms" VALUES(7,4,1,'A a￿b',11514,19);
INSERT INTO "trial_arms" VALUES(8,4,2,'B a￿b',75000,NULL);
INSERT INTO "trial_arms" VALUES(9,5,1,'A #REF!',71831,20);
INSERT INTO "trial_arms" VALUES(10,6,1,'A =HYPERLINK("x")',51964,21);
INSERT INTO "trial_arms" VALUES(11,7,1,'A Ünïcödé 子',7458,22);
INSERT INTO "trial_arms" VALUES(12,7,2,'B',75000,23);
INSERT INTO "trial_arms" VALUES(13,8,1,'A 2026-10-14',29513,NULL);
CREATE TABLE trial_changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        trial_id INTEGER NOT NULL REFERENCES trials (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        field TEXT NOT NULL CHECK (field <> ''),
        before TEXT NOT NULL,
        after TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "trial_changes" VALUES(1,2,'2026-10-05','fee','29633','1000');
INSERT INTO "trial_changes" VALUES(2,2,'2026-10-05','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(3,2,'2026-10-05','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(4,3,'2026-01-31','fee','34437','1000');
INSERT INTO "trial_changes" VALUES(5,3,'2026-01-31','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(6,3,'2026-01-31','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(7,5,'2026-07-07','fee','63505','1000');
INSERT INTO "trial_changes" VALUES(8,5,'2026-07-07','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(9,5,'2026-07-07','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(10,6,'2026-07-16','fee','145923','1000');
INSERT INTO "trial_changes" VALUES(11,6,'2026-07-16','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(12,6,'2026-07-16','fee','2000','1000');
INSERT INTO "trial_changes" VALUES(13,7,'2026-04-21','fee','135527','1000');
INSERT INTO "trial_changes" VALUES(14,7,'2026-04-21','fee','1000','2000');
INSERT INTO "trial_changes" VALUES(15,7,'2026-04-21','fee','2000','1000');
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
INSERT INTO "trials" VALUES(1,'U-0001','ad',NULL,'instagram','0 biasa saja',NULL,3,'Pasar Minggu',0,69670,'2026-07-23','2026-08-26',7,1,'TRUE',NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "trials" VALUES(2,'U-0002','ad',NULL,'instagram','1 1e5',12,1,'whatsapp',0,1000,'2026-10-05','2026-10-27',7,1,'spasi  ganda','2026-10-05',43500,5,'2026-10-14','koma, titik; dua','2026-10-05');
INSERT INTO "trials" VALUES(3,'U-0003','ad',NULL,'instagram','2 -5',14,1,'Pasar Minggu',0,1000,'2026-01-31','2026-02-22',7,1,'1e5','2026-01-31',43500,5,'2026-02-09','=HYPERLINK("x")','2026-01-31');
INSERT INTO "trials" VALUES(4,'U-0004','ad',NULL,'instagram','3 TRUE',16,3,'',0,170487,'2026-05-05','2026-05-30',7,1,'﹦cmd',NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "trials" VALUES(5,'U-0005','partner',5,'','4 10%',17,2,'',0,1000,'2026-07-07','2026-07-30',7,1,'baris satu
baris dua','2026-07-07',NULL,NULL,'2026-07-16','﹦cmd','2026-07-07');
INSERT INTO "trials" VALUES(6,'U-0006','partner',3,'','5   spasi  ganda',17,1,'whatsapp',0,1000,'2026-07-16','2026-08-08',7,1,'10%','2026-07-16',NULL,NULL,'2026-07-25','emoji 🍪👩‍🍳','2026-07-16');
INSERT INTO "trials" VALUES(7,'U-0007','ad',NULL,'instagram','6   spasi  ganda',14,3,'',0,1000,'2026-04-21','2026-05-16',7,1,'#REF!','2026-04-21',130500,2,'2026-04-30','spasi  ganda','2026-04-21');
INSERT INTO "trials" VALUES(8,'U-0008','partner',3,'','7 _x0041_',14,2,'Pasar Minggu',0,92393,'2026-02-25','2026-03-14',7,1,'_x0041_',NULL,NULL,NULL,NULL,'',NULL);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('product_prices',17);
INSERT INTO "sqlite_sequence" VALUES('product_costs',15);
INSERT INTO "sqlite_sequence" VALUES('customers',85);
INSERT INTO "sqlite_sequence" VALUES('customer_keys',88);
INSERT INTO "sqlite_sequence" VALUES('fee_rules',12);
INSERT INTO "sqlite_sequence" VALUES('codes',31);
INSERT INTO "sqlite_sequence" VALUES('partner_counts',5);
INSERT INTO "sqlite_sequence" VALUES('deals',6);
INSERT INTO "sqlite_sequence" VALUES('settings',21);
INSERT INTO "sqlite_sequence" VALUES('products',30);
INSERT INTO "sqlite_sequence" VALUES('partners',5);
INSERT INTO "sqlite_sequence" VALUES('posts',13);
INSERT INTO "sqlite_sequence" VALUES('secrets',1);
INSERT INTO "sqlite_sequence" VALUES('orders',119);
INSERT INTO "sqlite_sequence" VALUES('line_items',203);
INSERT INTO "sqlite_sequence" VALUES('redemptions',31);
INSERT INTO "sqlite_sequence" VALUES('near_misses',13);
INSERT INTO "sqlite_sequence" VALUES('reflections',7);
INSERT INTO "sqlite_sequence" VALUES('decisions',27);
INSERT INTO "sqlite_sequence" VALUES('import_batches',1);
INSERT INTO "sqlite_sequence" VALUES('import_steps',15);
INSERT INTO "sqlite_sequence" VALUES('deal_promises',7);
INSERT INTO "sqlite_sequence" VALUES('post_corrections',10);
INSERT INTO "sqlite_sequence" VALUES('post_results',16);
INSERT INTO "sqlite_sequence" VALUES('daily_results',11);
INSERT INTO "sqlite_sequence" VALUES('post_keys',5);
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
INSERT INTO "sqlite_sequence" VALUES('customer_differences',1);
INSERT INTO "sqlite_sequence" VALUES('import_answers',3);
INSERT INTO "sqlite_sequence" VALUES('settled_uses',5);
INSERT INTO "sqlite_sequence" VALUES('loyalty_rules',2);
INSERT INTO "sqlite_sequence" VALUES('contacts',5);
INSERT INTO "sqlite_sequence" VALUES('loyalty_adjustments',5);
INSERT INTO "sqlite_sequence" VALUES('loyalty_uses',5);
INSERT INTO "sqlite_sequence" VALUES('referral_answers',5);
INSERT INTO "sqlite_sequence" VALUES('loyalty_entries',112);
INSERT INTO "sqlite_sequence" VALUES('privacy_log',1);
INSERT INTO "sqlite_sequence" VALUES('trash',1);
INSERT INTO "sqlite_sequence" VALUES('mapping_profiles',1);
INSERT INTO "sqlite_sequence" VALUES('hand_edits',1);
COMMIT;
PRAGMA user_version = 13;
PRAGMA application_id = 1431128909;
