// Generated from the migrations by npm run types. Do not edit.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  
  "public": {
          Tables: {
            "accommodations": {
                  Row: {
                    "profile_id": string,"relationship_id": string,"updated_at": string,"words": string
                  }
                  ComputedFields: never
                  Insert: {
                    "profile_id": string,"relationship_id": string,"updated_at"?: string,"words": string
                  }
                  Update: {
                    "profile_id"?: string,"relationship_id"?: string,"updated_at"?: string,"words"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "accommodations_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "accommodations_relationship_id_fkey"
      columns: ["relationship_id"]
isOneToOne: false
      referencedRelation: "relationships"
      referencedColumns: ["id"]
    }
                  ]
                },"agreements": {
                  Row: {
                    "agenda": string | null,"agreed_at": string | null,"cadence": Database["public"]['Enums']["meeting_cadence"] | null,"confidential": string | null,"duration": Database["public"]['Enums']["mentoring_duration"],"first_meeting_on": string | null,"format": Database["public"]['Enums']["meeting_format"],"goals": (string)[],"id": string,"mentee_accepted_at": string | null,"mentor_accepted_at": string | null,"minutes": number,"no_meeting_hours": string | null,"proposed_at": string,"proposed_by": Database["public"]['Enums']["relationship_side"],"relationship_id": string,"renews": boolean,"replaced_at": string | null,"version": number
                  }
                  ComputedFields: never
                  Insert: {
                    "agenda"?: string | null,"agreed_at"?: string | null,"cadence"?: Database["public"]['Enums']["meeting_cadence"] | null,"confidential"?: string | null,"duration": Database["public"]['Enums']["mentoring_duration"],"first_meeting_on"?: string | null,"format": Database["public"]['Enums']["meeting_format"],"goals": (string)[],"id"?: string,"mentee_accepted_at"?: string | null,"mentor_accepted_at"?: string | null,"minutes": number,"no_meeting_hours"?: string | null,"proposed_at"?: string,"proposed_by": Database["public"]['Enums']["relationship_side"],"relationship_id": string,"renews"?: boolean,"replaced_at"?: string | null,"version": number
                  }
                  Update: {
                    "agenda"?: string | null,"agreed_at"?: string | null,"cadence"?: Database["public"]['Enums']["meeting_cadence"] | null,"confidential"?: string | null,"duration"?: Database["public"]['Enums']["mentoring_duration"],"first_meeting_on"?: string | null,"format"?: Database["public"]['Enums']["meeting_format"],"goals"?: (string)[],"id"?: string,"mentee_accepted_at"?: string | null,"mentor_accepted_at"?: string | null,"minutes"?: number,"no_meeting_hours"?: string | null,"proposed_at"?: string,"proposed_by"?: Database["public"]['Enums']["relationship_side"],"relationship_id"?: string,"renews"?: boolean,"replaced_at"?: string | null,"version"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "agreements_relationship_id_fkey"
      columns: ["relationship_id"]
isOneToOne: false
      referencedRelation: "relationships"
      referencedColumns: ["id"]
    }
                  ]
                },"blocks": {
                  Row: {
                    "blocked_id": string,"blocker_id": string,"created_at": string,"known_as": string | null,"request_id": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "blocked_id": string,"blocker_id": string,"created_at"?: string,"known_as"?: string | null,"request_id"?: string | null
                  }
                  Update: {
                    "blocked_id"?: string,"blocker_id"?: string,"created_at"?: string,"known_as"?: string | null,"request_id"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "blocks_blocked_id_fkey"
      columns: ["blocked_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "blocks_blocker_id_fkey"
      columns: ["blocker_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"events": {
                  Row: {
                    "about_en": string,"about_fr": string,"cancelled_at": string | null,"created_by": string | null,"for_orientation": boolean,"id": string,"minutes": number,"spoken": string,"starts_at": string,"time_zone": string,"title_en": string,"title_fr": string,"url": string
                  }
                  ComputedFields: never
                  Insert: {
                    "about_en": string,"about_fr": string,"cancelled_at"?: string | null,"created_by"?: string | null,"for_orientation"?: boolean,"id"?: string,"minutes": number,"spoken": string,"starts_at": string,"time_zone": string,"title_en": string,"title_fr": string,"url": string
                  }
                  Update: {
                    "about_en"?: string,"about_fr"?: string,"cancelled_at"?: string | null,"created_by"?: string | null,"for_orientation"?: boolean,"id"?: string,"minutes"?: number,"spoken"?: string,"starts_at"?: string,"time_zone"?: string,"title_en"?: string,"title_fr"?: string,"url"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "events_created_by_fkey"
      columns: ["created_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"feedback": {
                  Row: {
                    "created_at": string,"email": string | null,"id": string,"kind": string,"locale": string,"note": string,"page": string | null,"resolution": string | null,"resolved_at": string | null,"resolved_by": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"email"?: string | null,"id"?: string,"kind": string,"locale": string,"note": string,"page"?: string | null,"resolution"?: string | null,"resolved_at"?: string | null,"resolved_by"?: string | null
                  }
                  Update: {
                    "created_at"?: string,"email"?: string | null,"id"?: string,"kind"?: string,"locale"?: string,"note"?: string,"page"?: string | null,"resolution"?: string | null,"resolved_at"?: string | null,"resolved_by"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "feedback_resolved_by_fkey"
      columns: ["resolved_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"goals": {
                  Row: {
                    "created_at": string,"dropped_at": string | null,"id": string,"mentee_met_at": string | null,"mentor_met_at": string | null,"position": number,"relationship_id": string,"words": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"dropped_at"?: string | null,"id"?: string,"mentee_met_at"?: string | null,"mentor_met_at"?: string | null,"position": number,"relationship_id": string,"words": string
                  }
                  Update: {
                    "created_at"?: string,"dropped_at"?: string | null,"id"?: string,"mentee_met_at"?: string | null,"mentor_met_at"?: string | null,"position"?: number,"relationship_id"?: string,"words"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "goals_relationship_id_fkey"
      columns: ["relationship_id"]
isOneToOne: false
      referencedRelation: "relationships"
      referencedColumns: ["id"]
    }
                  ]
                },"group_offers": {
                  Row: {
                    "answer": string | null,"answered_at": string | null,"id": string,"mentor_id": string,"offered_at": string,"topic_slug": string,"waiting": number
                  }
                  ComputedFields: never
                  Insert: {
                    "answer"?: string | null,"answered_at"?: string | null,"id"?: string,"mentor_id": string,"offered_at"?: string,"topic_slug": string,"waiting": number
                  }
                  Update: {
                    "answer"?: string | null,"answered_at"?: string | null,"id"?: string,"mentor_id"?: string,"offered_at"?: string,"topic_slug"?: string,"waiting"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "group_offers_mentor_id_fkey"
      columns: ["mentor_id"]
isOneToOne: false
      referencedRelation: "mentors"
      referencedColumns: ["profile_id"]
    },{
      foreignKeyName: "group_offers_topic_slug_fkey"
      columns: ["topic_slug"]
isOneToOne: false
      referencedRelation: "topics"
      referencedColumns: ["slug"]
    }
                  ]
                },"invitations": {
                  Row: {
                    "created_at": string,"email": string,"id": string,"locale": string,"mentor": NonNullable<Json>,"person": NonNullable<Json>,"sent_at": string | null,"source": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"email": string,"id"?: string,"locale"?: string,"mentor": NonNullable<Json>,"person": NonNullable<Json>,"sent_at"?: string | null,"source": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "created_at"?: string,"email"?: string,"id"?: string,"locale"?: string,"mentor"?: NonNullable<Json>,"person"?: NonNullable<Json>,"sent_at"?: string | null,"source"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    
                  ]
                },"languages": {
                  Row: {
                    "code": string,"name_en": string,"name_fr": string,"position": number
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"name_en": string,"name_fr": string,"position": number
                  }
                  Update: {
                    "code"?: string,"name_en"?: string,"name_fr"?: string,"position"?: number
                  }
                  Relationships: [
                    
                  ]
                },"mentee_wants": {
                  Row: {
                    "budget": string,"durations": (Database["public"]['Enums']["mentoring_duration"])[],"formats": (Database["public"]['Enums']["meeting_format"])[],"goal": string | null,"languages": (string)[],"profile_id": string,"province_code": string | null,"time_zone": string | null,"topics": (string)[],"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "budget"?: string,"durations"?: (Database["public"]['Enums']["mentoring_duration"])[],"formats"?: (Database["public"]['Enums']["meeting_format"])[],"goal"?: string | null,"languages"?: (string)[],"profile_id": string,"province_code"?: string | null,"time_zone"?: string | null,"topics": (string)[],"updated_at"?: string
                  }
                  Update: {
                    "budget"?: string,"durations"?: (Database["public"]['Enums']["mentoring_duration"])[],"formats"?: (Database["public"]['Enums']["meeting_format"])[],"goal"?: string | null,"languages"?: (string)[],"profile_id"?: string,"province_code"?: string | null,"time_zone"?: string | null,"topics"?: (string)[],"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "mentee_wants_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: true
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "mentee_wants_province_code_fkey"
      columns: ["province_code"]
isOneToOne: false
      referencedRelation: "provinces"
      referencedColumns: ["code"]
    }
                  ]
                },"mentor_topics": {
                  Row: {
                    "mentor_id": string,"position": number,"topic_slug": string
                  }
                  ComputedFields: never
                  Insert: {
                    "mentor_id": string,"position": number,"topic_slug": string
                  }
                  Update: {
                    "mentor_id"?: string,"position"?: number,"topic_slug"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "mentor_topics_mentor_id_fkey"
      columns: ["mentor_id"]
isOneToOne: false
      referencedRelation: "mentors"
      referencedColumns: ["profile_id"]
    },{
      foreignKeyName: "mentor_topics_topic_slug_fkey"
      columns: ["topic_slug"]
isOneToOne: false
      referencedRelation: "topics"
      referencedColumns: ["slug"]
    }
                  ]
                },"mentors": {
                  Row: {
                    "answered_in_time": number,"answers_due": number,"bio_en": string | null,"bio_fr": string | null,"conduct_accepted_at": string | null,"conduct_version": string | null,"created_at": string,"currency": string,"draft_reminders": number,"durations": (Database["public"]['Enums']["mentoring_duration"])[],"expired_in_a_row": number,"first_meeting_en": (string)[],"first_meeting_fr": (string)[],"formats": (Database["public"]['Enums']["meeting_format"])[],"headline_en": string | null,"headline_fr": string | null,"helps_en": (string)[],"helps_fr": (string)[],"indexable": boolean,"max_active": number,"max_pending": number,"own_skills": (string)[],"pause_reason": string | null,"paused_at": string | null,"photo_key": string | null,"price_cents": number | null,"pricing": Database["public"]['Enums']["pricing"],"profile_id": string,"published_at": string | null,"reply_hours": number | null,"reply_sample": number,"rest_days": number,"resume_at": string | null,"review_reason": string | null,"reviewed_at": string | null,"slug": string,"status": Database["public"]['Enums']["mentor_status"],"still_open_asked_at": string | null,"submitted_at": string | null,"updated_at": string,"usual_times": (Database["public"]['Enums']["usual_time"])[],"weekly_cap": number
                  }
                  ComputedFields: never
                  Insert: {
                    "answered_in_time"?: number,"answers_due"?: number,"bio_en"?: string | null,"bio_fr"?: string | null,"conduct_accepted_at"?: string | null,"conduct_version"?: string | null,"created_at"?: string,"currency"?: string,"draft_reminders"?: number,"durations"?: (Database["public"]['Enums']["mentoring_duration"])[],"expired_in_a_row"?: number,"first_meeting_en"?: (string)[],"first_meeting_fr"?: (string)[],"formats"?: (Database["public"]['Enums']["meeting_format"])[],"headline_en"?: string | null,"headline_fr"?: string | null,"helps_en"?: (string)[],"helps_fr"?: (string)[],"indexable"?: boolean,"max_active"?: number,"max_pending"?: number,"own_skills"?: (string)[],"pause_reason"?: string | null,"paused_at"?: string | null,"photo_key"?: string | null,"price_cents"?: number | null,"pricing"?: Database["public"]['Enums']["pricing"],"profile_id": string,"published_at"?: string | null,"reply_hours"?: number | null,"reply_sample"?: number,"rest_days"?: number,"resume_at"?: string | null,"review_reason"?: string | null,"reviewed_at"?: string | null,"slug": string,"status"?: Database["public"]['Enums']["mentor_status"],"still_open_asked_at"?: string | null,"submitted_at"?: string | null,"updated_at"?: string,"usual_times"?: (Database["public"]['Enums']["usual_time"])[],"weekly_cap"?: number
                  }
                  Update: {
                    "answered_in_time"?: number,"answers_due"?: number,"bio_en"?: string | null,"bio_fr"?: string | null,"conduct_accepted_at"?: string | null,"conduct_version"?: string | null,"created_at"?: string,"currency"?: string,"draft_reminders"?: number,"durations"?: (Database["public"]['Enums']["mentoring_duration"])[],"expired_in_a_row"?: number,"first_meeting_en"?: (string)[],"first_meeting_fr"?: (string)[],"formats"?: (Database["public"]['Enums']["meeting_format"])[],"headline_en"?: string | null,"headline_fr"?: string | null,"helps_en"?: (string)[],"helps_fr"?: (string)[],"indexable"?: boolean,"max_active"?: number,"max_pending"?: number,"own_skills"?: (string)[],"pause_reason"?: string | null,"paused_at"?: string | null,"photo_key"?: string | null,"price_cents"?: number | null,"pricing"?: Database["public"]['Enums']["pricing"],"profile_id"?: string,"published_at"?: string | null,"reply_hours"?: number | null,"reply_sample"?: number,"rest_days"?: number,"resume_at"?: string | null,"review_reason"?: string | null,"reviewed_at"?: string | null,"slug"?: string,"status"?: Database["public"]['Enums']["mentor_status"],"still_open_asked_at"?: string | null,"submitted_at"?: string | null,"updated_at"?: string,"usual_times"?: (Database["public"]['Enums']["usual_time"])[],"weekly_cap"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "mentors_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: true
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"notification_kinds": {
                  Row: {
                    "always": boolean,"kind": string,"position": number
                  }
                  ComputedFields: never
                  Insert: {
                    "always": boolean,"kind": string,"position": number
                  }
                  Update: {
                    "always"?: boolean,"kind"?: string,"position"?: number
                  }
                  Relationships: [
                    
                  ]
                },"notification_preferences": {
                  Row: {
                    "channel": string,"enabled": boolean,"kind": string,"profile_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "channel": string,"enabled": boolean,"kind": string,"profile_id": string
                  }
                  Update: {
                    "channel"?: string,"enabled"?: boolean,"kind"?: string,"profile_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "notification_preferences_kind_fkey"
      columns: ["kind"]
isOneToOne: false
      referencedRelation: "notification_kinds"
      referencedColumns: ["kind"]
    },{
      foreignKeyName: "notification_preferences_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"notifications": {
                  Row: {
                    "created_at": string,"data": NonNullable<Json>,"id": string,"key": string,"profile_id": string,"read_at": string | null,"relationship_id": string | null,"request_id": string | null,"type": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"data"?: NonNullable<Json>,"id"?: string,"key": string,"profile_id": string,"read_at"?: string | null,"relationship_id"?: string | null,"request_id"?: string | null,"type": string
                  }
                  Update: {
                    "created_at"?: string,"data"?: NonNullable<Json>,"id"?: string,"key"?: string,"profile_id"?: string,"read_at"?: string | null,"relationship_id"?: string | null,"request_id"?: string | null,"type"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "notifications_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "notifications_relationship_id_fkey"
      columns: ["relationship_id"]
isOneToOne: false
      referencedRelation: "relationships"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "notifications_request_id_fkey"
      columns: ["request_id"]
isOneToOne: false
      referencedRelation: "requests"
      referencedColumns: ["id"]
    }
                  ]
                },"orientation_completions": {
                  Row: {
                    "completed_at": string,"profile_id": string,"track": Database["public"]['Enums']["orientation_track"],"version": string
                  }
                  ComputedFields: never
                  Insert: {
                    "completed_at"?: string,"profile_id": string,"track": Database["public"]['Enums']["orientation_track"],"version": string
                  }
                  Update: {
                    "completed_at"?: string,"profile_id"?: string,"track"?: Database["public"]['Enums']["orientation_track"],"version"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "orientation_completions_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"profile_contacts": {
                  Row: {
                    "full_name": string | null,"phone": string | null,"profile_id": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "full_name"?: string | null,"phone"?: string | null,"profile_id": string,"updated_at"?: string
                  }
                  Update: {
                    "full_name"?: string | null,"phone"?: string | null,"profile_id"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "profile_contacts_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: true
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"profiles": {
                  Row: {
                    "about": string | null,"city": string | null,"created_at": string,"delete_after": string | null,"display_name": string,"id": string,"languages": (string)[],"locale": string,"pronouns": string | null,"province_code": string | null,"role": Database["public"]['Enums']["member_role"],"status": Database["public"]['Enums']["account_status"],"time_zone": string,"updated_at": string,"use_initials": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "about"?: string | null,"city"?: string | null,"created_at"?: string,"delete_after"?: string | null,"display_name"?: string,"id": string,"languages"?: (string)[],"locale"?: string,"pronouns"?: string | null,"province_code"?: string | null,"role"?: Database["public"]['Enums']["member_role"],"status"?: Database["public"]['Enums']["account_status"],"time_zone"?: string,"updated_at"?: string,"use_initials"?: boolean
                  }
                  Update: {
                    "about"?: string | null,"city"?: string | null,"created_at"?: string,"delete_after"?: string | null,"display_name"?: string,"id"?: string,"languages"?: (string)[],"locale"?: string,"pronouns"?: string | null,"province_code"?: string | null,"role"?: Database["public"]['Enums']["member_role"],"status"?: Database["public"]['Enums']["account_status"],"time_zone"?: string,"updated_at"?: string,"use_initials"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "profiles_province_code_fkey"
      columns: ["province_code"]
isOneToOne: false
      referencedRelation: "provinces"
      referencedColumns: ["code"]
    }
                  ]
                },"provinces": {
                  Row: {
                    "code": string,"name_en": string,"name_fr": string,"position": number,"time_zones": (string)[]
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"name_en": string,"name_fr": string,"position": number,"time_zones": (string)[]
                  }
                  Update: {
                    "code"?: string,"name_en"?: string,"name_fr"?: string,"position"?: number,"time_zones"?: (string)[]
                  }
                  Relationships: [
                    
                  ]
                },"reading_marks": {
                  Row: {
                    "piece": string,"profile_id": string,"read_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "piece": string,"profile_id": string,"read_at"?: string
                  }
                  Update: {
                    "piece"?: string,"profile_id"?: string,"read_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "reading_marks_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"relationship_events": {
                  Row: {
                    "actor_id": string | null,"at": string,"command": string,"from_status": Database["public"]['Enums']["relationship_status"] | null,"id": number,"relationship_id": string,"to_status": Database["public"]['Enums']["relationship_status"]
                  }
                  ComputedFields: never
                  Insert: {
                    "actor_id"?: string | null,"at"?: string,"command": string,"from_status"?: Database["public"]['Enums']["relationship_status"] | null,"id"?: never,"relationship_id": string,"to_status": Database["public"]['Enums']["relationship_status"]
                  }
                  Update: {
                    "actor_id"?: string | null,"at"?: string,"command"?: string,"from_status"?: Database["public"]['Enums']["relationship_status"] | null,"id"?: never,"relationship_id"?: string,"to_status"?: Database["public"]['Enums']["relationship_status"]
                  }
                  Relationships: [
                    {
      foreignKeyName: "relationship_events_relationship_id_fkey"
      columns: ["relationship_id"]
isOneToOne: false
      referencedRelation: "relationships"
      referencedColumns: ["id"]
    }
                  ]
                },"relationships": {
                  Row: {
                    "activate_by": string,"created_at": string,"ended_at": string | null,"ended_by": string | null,"id": string,"mentee_id": string,"mentor_id": string,"paused_at": string | null,"reminded_at": string | null,"request_id": string,"stage_since": string,"status": Database["public"]['Enums']["relationship_status"],"term_ends_at": string | null,"term_starts_at": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "activate_by": string,"created_at"?: string,"ended_at"?: string | null,"ended_by"?: string | null,"id"?: string,"mentee_id": string,"mentor_id": string,"paused_at"?: string | null,"reminded_at"?: string | null,"request_id": string,"stage_since"?: string,"status"?: Database["public"]['Enums']["relationship_status"],"term_ends_at"?: string | null,"term_starts_at"?: string | null
                  }
                  Update: {
                    "activate_by"?: string,"created_at"?: string,"ended_at"?: string | null,"ended_by"?: string | null,"id"?: string,"mentee_id"?: string,"mentor_id"?: string,"paused_at"?: string | null,"reminded_at"?: string | null,"request_id"?: string,"stage_since"?: string,"status"?: Database["public"]['Enums']["relationship_status"],"term_ends_at"?: string | null,"term_starts_at"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "relationships_mentee_id_fkey"
      columns: ["mentee_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "relationships_mentor_id_fkey"
      columns: ["mentor_id"]
isOneToOne: false
      referencedRelation: "mentors"
      referencedColumns: ["profile_id"]
    },{
      foreignKeyName: "relationships_request_id_fkey"
      columns: ["request_id"]
isOneToOne: true
      referencedRelation: "requests"
      referencedColumns: ["id"]
    }
                  ]
                },"reports": {
                  Row: {
                    "created_at": string,"id": string,"note": string | null,"reason": string,"reporter_id": string,"resolution": string | null,"resolved_at": string | null,"resolved_by": string | null,"subject_id": string,"subject_kind": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"id"?: string,"note"?: string | null,"reason": string,"reporter_id": string,"resolution"?: string | null,"resolved_at"?: string | null,"resolved_by"?: string | null,"subject_id": string,"subject_kind": string
                  }
                  Update: {
                    "created_at"?: string,"id"?: string,"note"?: string | null,"reason"?: string,"reporter_id"?: string,"resolution"?: string | null,"resolved_at"?: string | null,"resolved_by"?: string | null,"subject_id"?: string,"subject_kind"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "reports_reporter_id_fkey"
      columns: ["reporter_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"request_events": {
                  Row: {
                    "actor_id": string | null,"at": string,"command": string,"deadline_at": string | null,"from_status": Database["public"]['Enums']["request_status"] | null,"id": number,"note": string | null,"request_id": string,"to_status": Database["public"]['Enums']["request_status"]
                  }
                  ComputedFields: never
                  Insert: {
                    "actor_id"?: string | null,"at"?: string,"command": string,"deadline_at"?: string | null,"from_status"?: Database["public"]['Enums']["request_status"] | null,"id"?: never,"note"?: string | null,"request_id": string,"to_status": Database["public"]['Enums']["request_status"]
                  }
                  Update: {
                    "actor_id"?: string | null,"at"?: string,"command"?: string,"deadline_at"?: string | null,"from_status"?: Database["public"]['Enums']["request_status"] | null,"id"?: never,"note"?: string | null,"request_id"?: string,"to_status"?: Database["public"]['Enums']["request_status"]
                  }
                  Relationships: [
                    {
      foreignKeyName: "request_events_request_id_fkey"
      columns: ["request_id"]
isOneToOne: false
      referencedRelation: "requests"
      referencedColumns: ["id"]
    }
                  ]
                },"requests": {
                  Row: {
                    "background": string,"clock_left": string | null,"close_reason": string | null,"created_at": string,"currency": string,"deadline_at": string,"deadline_moved_at": string | null,"decline_reason": Database["public"]['Enums']["decline_reason"] | null,"duration": Database["public"]['Enums']["mentoring_duration"],"ended_at": string | null,"extended_at": string | null,"first_answer_at": string | null,"first_reminder_at": string | null,"format": Database["public"]['Enums']["meeting_format"],"goal": string,"id": string,"last_reminder_at": string | null,"mentee_id": string,"mentor_id": string,"price_cents": number | null,"question_reminder_at": string | null,"status": Database["public"]['Enums']["request_status"],"topic_slug": string | null,"updated_at": string,"use_initials": boolean,"why": string
                  }
                  ComputedFields: never
                  Insert: {
                    "background": string,"clock_left"?: string | null,"close_reason"?: string | null,"created_at"?: string,"currency"?: string,"deadline_at": string,"deadline_moved_at"?: string | null,"decline_reason"?: Database["public"]['Enums']["decline_reason"] | null,"duration": Database["public"]['Enums']["mentoring_duration"],"ended_at"?: string | null,"extended_at"?: string | null,"first_answer_at"?: string | null,"first_reminder_at"?: string | null,"format": Database["public"]['Enums']["meeting_format"],"goal": string,"id"?: string,"last_reminder_at"?: string | null,"mentee_id": string,"mentor_id": string,"price_cents"?: number | null,"question_reminder_at"?: string | null,"status"?: Database["public"]['Enums']["request_status"],"topic_slug"?: string | null,"updated_at"?: string,"use_initials"?: boolean,"why": string
                  }
                  Update: {
                    "background"?: string,"clock_left"?: string | null,"close_reason"?: string | null,"created_at"?: string,"currency"?: string,"deadline_at"?: string,"deadline_moved_at"?: string | null,"decline_reason"?: Database["public"]['Enums']["decline_reason"] | null,"duration"?: Database["public"]['Enums']["mentoring_duration"],"ended_at"?: string | null,"extended_at"?: string | null,"first_answer_at"?: string | null,"first_reminder_at"?: string | null,"format"?: Database["public"]['Enums']["meeting_format"],"goal"?: string,"id"?: string,"last_reminder_at"?: string | null,"mentee_id"?: string,"mentor_id"?: string,"price_cents"?: number | null,"question_reminder_at"?: string | null,"status"?: Database["public"]['Enums']["request_status"],"topic_slug"?: string | null,"updated_at"?: string,"use_initials"?: boolean,"why"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "requests_mentee_id_fkey"
      columns: ["mentee_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "requests_mentor_id_fkey"
      columns: ["mentor_id"]
isOneToOne: false
      referencedRelation: "mentors"
      referencedColumns: ["profile_id"]
    },{
      foreignKeyName: "requests_topic_slug_fkey"
      columns: ["topic_slug"]
isOneToOne: false
      referencedRelation: "topics"
      referencedColumns: ["slug"]
    }
                  ]
                },"saved_mentors": {
                  Row: {
                    "created_at": string,"kind": string,"mentor_id": string,"profile_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"kind": string,"mentor_id": string,"profile_id": string
                  }
                  Update: {
                    "created_at"?: string,"kind"?: string,"mentor_id"?: string,"profile_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "saved_mentors_mentor_id_fkey"
      columns: ["mentor_id"]
isOneToOne: false
      referencedRelation: "mentors"
      referencedColumns: ["profile_id"]
    },{
      foreignKeyName: "saved_mentors_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"saved_searches": {
                  Row: {
                    "created_at": string,"id": string,"looked_at": string,"mails": boolean,"name": string,"profile_id": string,"question": NonNullable<Json>
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"id"?: string,"looked_at"?: string,"mails"?: boolean,"name": string,"profile_id": string,"question": NonNullable<Json>
                  }
                  Update: {
                    "created_at"?: string,"id"?: string,"looked_at"?: string,"mails"?: boolean,"name"?: string,"profile_id"?: string,"question"?: NonNullable<Json>
                  }
                  Relationships: [
                    {
      foreignKeyName: "saved_searches_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"settings": {
                  Row: {
                    "description": string,"key": string,"value": NonNullable<Json>
                  }
                  ComputedFields: never
                  Insert: {
                    "description": string,"key": string,"value": NonNullable<Json>
                  }
                  Update: {
                    "description"?: string,"key"?: string,"value"?: NonNullable<Json>
                  }
                  Relationships: [
                    
                  ]
                },"stories": {
                  Row: {
                    "consent_version": string,"consented_at": string,"decided_at": string | null,"decided_by": string | null,"locale": string,"profile_id": string,"reason": string | null,"shown_name": string,"side": string,"status": string,"withdrawn_at": string | null,"words": string
                  }
                  ComputedFields: never
                  Insert: {
                    "consent_version": string,"consented_at"?: string,"decided_at"?: string | null,"decided_by"?: string | null,"locale": string,"profile_id": string,"reason"?: string | null,"shown_name": string,"side": string,"status"?: string,"withdrawn_at"?: string | null,"words": string
                  }
                  Update: {
                    "consent_version"?: string,"consented_at"?: string,"decided_at"?: string | null,"decided_by"?: string | null,"locale"?: string,"profile_id"?: string,"reason"?: string | null,"shown_name"?: string,"side"?: string,"status"?: string,"withdrawn_at"?: string | null,"words"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "stories_decided_by_fkey"
      columns: ["decided_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "stories_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: true
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"topic_fields": {
                  Row: {
                    "name_en": string,"name_fr": string,"position": number,"slug": string
                  }
                  ComputedFields: never
                  Insert: {
                    "name_en": string,"name_fr": string,"position": number,"slug": string
                  }
                  Update: {
                    "name_en"?: string,"name_fr"?: string,"position"?: number,"slug"?: string
                  }
                  Relationships: [
                    
                  ]
                },"topics": {
                  Row: {
                    "field_slug": string,"name_en": string,"name_fr": string,"position": number,"slug": string,"synonyms_en": (string)[],"synonyms_fr": (string)[]
                  }
                  ComputedFields: never
                  Insert: {
                    "field_slug": string,"name_en": string,"name_fr": string,"position": number,"slug": string,"synonyms_en"?: (string)[],"synonyms_fr"?: (string)[]
                  }
                  Update: {
                    "field_slug"?: string,"name_en"?: string,"name_fr"?: string,"position"?: number,"slug"?: string,"synonyms_en"?: (string)[],"synonyms_fr"?: (string)[]
                  }
                  Relationships: [
                    {
      foreignKeyName: "topics_field_slug_fkey"
      columns: ["field_slug"]
isOneToOne: false
      referencedRelation: "topic_fields"
      referencedColumns: ["slug"]
    }
                  ]
                },"wait_list": {
                  Row: {
                    "created_at": string,"left_at": string | null,"offer_expires_at": string | null,"offered_at": string | null,"offered_mentor_id": string | null,"profile_id": string,"topic_slug": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"left_at"?: string | null,"offer_expires_at"?: string | null,"offered_at"?: string | null,"offered_mentor_id"?: string | null,"profile_id": string,"topic_slug": string
                  }
                  Update: {
                    "created_at"?: string,"left_at"?: string | null,"offer_expires_at"?: string | null,"offered_at"?: string | null,"offered_mentor_id"?: string | null,"profile_id"?: string,"topic_slug"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "wait_list_offered_mentor_id_fkey"
      columns: ["offered_mentor_id"]
isOneToOne: false
      referencedRelation: "mentors"
      referencedColumns: ["profile_id"]
    },{
      foreignKeyName: "wait_list_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "wait_list_topic_slug_fkey"
      columns: ["topic_slug"]
isOneToOne: false
      referencedRelation: "topics"
      referencedColumns: ["slug"]
    }
                  ]
                }
          }
          Views: {
            "published_mentors": {
                  Row: {
                    "answered_in_time": number,"answers_due": number,"bio_en": string | null,"bio_fr": string | null,"city": string | null,"currency": string,"display_name": string,"durations": (string)[],"first_meeting_en": (string)[],"first_meeting_fr": (string)[],"formats": (string)[],"headline_en": string | null,"headline_fr": string | null,"helps_en": (string)[],"helps_fr": (string)[],"id": string,"indexable": boolean,"is_open": boolean | null,"languages": (string)[],"max_active": number,"open_from": string,"open_until": string,"own_skills": (string)[],"people_mentored": number,"photo_key": string | null,"places_open": number,"price_cents": number | null,"pricing": string,"pronouns": string | null,"province_code": string,"published_at": string,"reply_hours": number | null,"reply_sample": number,"reviewed_at": string | null,"slug": string,"time_zone": string,"topics": (string)[],"updated_at": string,"usual_times": (string)[]
                  }
                  ComputedFields: never
                  Insert: {
                           "answered_in_time"?: number | null,"answers_due"?: number | null,"bio_en"?: string | null,"bio_fr"?: string | null,"city"?: string | null,"currency"?: string | null,"display_name"?: string | null,"durations"?: (string)[] | null,"first_meeting_en"?: (string)[] | null,"first_meeting_fr"?: (string)[] | null,"formats"?: (string)[] | null,"headline_en"?: string | null,"headline_fr"?: string | null,"helps_en"?: (string)[] | null,"helps_fr"?: (string)[] | null,"id"?: string | null,"indexable"?: boolean | null,"is_open"?: never,"languages"?: (string)[] | null,"max_active"?: number | null,"open_from"?: string | null,"open_until"?: string | null,"own_skills"?: (string)[] | null,"people_mentored"?: number | null,"photo_key"?: string | null,"places_open"?: number | null,"price_cents"?: number | null,"pricing"?: string | null,"pronouns"?: string | null,"province_code"?: string | null,"published_at"?: string | null,"reply_hours"?: number | null,"reply_sample"?: number | null,"reviewed_at"?: string | null,"slug"?: string | null,"time_zone"?: string | null,"topics"?: (string)[] | null,"updated_at"?: string | null,"usual_times"?: (string)[] | null
                         }
                        Update: {
                           "answered_in_time"?: number | null,"answers_due"?: number | null,"bio_en"?: string | null,"bio_fr"?: string | null,"city"?: string | null,"currency"?: string | null,"display_name"?: string | null,"durations"?: (string)[] | null,"first_meeting_en"?: (string)[] | null,"first_meeting_fr"?: (string)[] | null,"formats"?: (string)[] | null,"headline_en"?: string | null,"headline_fr"?: string | null,"helps_en"?: (string)[] | null,"helps_fr"?: (string)[] | null,"id"?: string | null,"indexable"?: boolean | null,"is_open"?: never,"languages"?: (string)[] | null,"max_active"?: number | null,"open_from"?: string | null,"open_until"?: string | null,"own_skills"?: (string)[] | null,"people_mentored"?: number | null,"photo_key"?: string | null,"places_open"?: number | null,"price_cents"?: number | null,"pricing"?: string | null,"pronouns"?: string | null,"province_code"?: string | null,"published_at"?: string | null,"reply_hours"?: number | null,"reply_sample"?: number | null,"reviewed_at"?: string | null,"slug"?: string | null,"time_zone"?: string | null,"topics"?: (string)[] | null,"updated_at"?: string | null,"usual_times"?: (string)[] | null
                         }
                        Relationships: [
                    {
      foreignKeyName: "mentor_listings_id_fkey"
      columns: ["id"]
isOneToOne: true
      referencedRelation: "mentors"
      referencedColumns: ["profile_id"]
    }
                  ]
                }
          }
          Functions: {
            "accept_agreement":
{ Args: { "p_relationship": string,"p_version": number }; Returns: Json
                           },
"accept_request":
{ Args: { "p_note"?: string,"p_pause"?: boolean,"p_request": string,"p_resume_on"?: string }; Returns: Json
                           },
"answer_group_offer":
{ Args: { "p_accept": boolean,"p_offer": string }; Returns: Json
                           },
"answer_invitation":
{ Args: { "p_accept": boolean }; Returns: Json
                           },
"answer_with_code":
{ Args: { "p_args"?: Json,"p_code": string,"p_command": string }; Returns: Json
                           },
"ask_question":
{ Args: { "p_question": string,"p_request": string }; Returns: Json
                           },
"before_asking":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"begin_post":
{ Args: { "p_key": string,"p_lease_seconds": number }; Returns: Json
                           },
"block_member":
{ Args: { "p_profile": string }; Returns: Json
                           },
"cancel_event":
{ Args: { "p_event": string }; Returns: Json
                           },
"change_my_email":
{ Args: { "p_new_code": string,"p_old_code": string }; Returns: Json
                           },
"choose_portrait":
{ Args: { "p_portrait": string }; Returns: Json
                           },
"claim_job":
{ Args: { "p_claim": string,"p_lease_seconds"?: number }; Returns: string
                           },
"claim_outbox":
{ Args: { "p_kinds"?: (string)[],"p_lease_seconds"?: number,"p_most"?: number }; Returns: {
              "attempt": number,"id": string,"kind": string,"payload": Json
            }[]
                           },
"claim_search_changes":
{ Args: { "p_claim": string,"p_lease_seconds"?: number,"p_most"?: number }; Returns: {
              "attempt": number,"entity": string,"id": string,"version": number
            }[]
                           },
"claim_search_compare":
{ Args: { "p_hours"?: number }; Returns: boolean
                           },
"close_my_other_requests":
{ Args: { "p_requests": (string)[] }; Returns: Json
                           },
"complete_orientation":
{ Args: { "p_track": string,"p_version": string }; Returns: Json
                           },
"data_register":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"decline_request":
{ Args: { "p_note"?: string,"p_pause"?: boolean,"p_reason": string,"p_request": string,"p_resume_on"?: string }; Returns: Json
                           },
"delete_my_account":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"drop_agreement":
{ Args: { "p_relationship": string,"p_version": number }; Returns: Json
                           },
"end_relationship":
{ Args: { "p_reason": string,"p_relationship": string }; Returns: Json
                           },
"export_my_data":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"extend_request":
{ Args: { "p_request": string }; Returns: Json
                           },
"fail_job":
{ Args: { "p_claim": string,"p_error": string,"p_name": string }; Returns: boolean
                           },
"fail_outbox":
{ Args: { "p_attempt": number,"p_error": string,"p_id": string }; Returns: boolean
                           },
"fail_search_changes":
{ Args: { "p_claim": string,"p_error": string,"p_failed": Json }; Returns: number
                           },
"fill_my_profile":
{ Args: { "p_profile": Json }; Returns: Json
                           },
"find_topics":
{ Args: { "p_most"?: number,"p_query": string }; Returns: Json
                           },
"finish_outbox":
{ Args: { "p_attempt": number,"p_id": string }; Returns: boolean
                           },
"finish_post":
{ Args: { "p_claim": number,"p_key": string,"p_outcome": Json }; Returns: boolean
                           },
"finish_search_changes":
{ Args: { "p_claim": string,"p_done": Json }; Returns: number
                           },
"former_address":
{ Args: { "p_slug": string }; Returns: Json
                           },
"get_relationship":
{ Args: { "p_relationship": string }; Returns: Json
                           },
"get_request":
{ Args: { "p_request": string }; Returns: Json
                           },
"guess_topics":
{ Args: { "p_text": string }; Returns: Json
                           },
"has_password":
{ Args: { "p_email": string }; Returns: boolean
                           },
"hold_search_sync":
{ Args: { "p_seconds": number }; Returns: boolean
                           },
"import_invitation":
{ Args: { "p_email": string,"p_locale": string,"p_mentor": Json,"p_person": Json,"p_send"?: boolean,"p_source": string }; Returns: string
                           },
"import_invitations":
{ Args: { "p_dry_run"?: boolean,"p_rows": Json,"p_send"?: boolean,"p_source": string }; Returns: {
              "email": string,"mailed": boolean,"outcome": string
            }[]
                           },
"is_post_known":
{ Args: { "p_key": string }; Returns: boolean
                           },
"jobs_state":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"join_wait_list":
{ Args: { "p_topic": string }; Returns: Json
                           },
"keep_my_account":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"leave_wait_list":
{ Args: { "p_topic": string }; Returns: Json
                           },
"list_my_blocks":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"list_requests":
{ Args: { "p_side": string }; Returns: Json
                           },
"listing":
{ Args: { "p_slug": string }; Returns: Json
                           },
"mail_context":
{ Args: { "p_outbox": string }; Returns: Json
                           },
"mark_goal":
{ Args: { "p_goal": string,"p_met": boolean }; Returns: Json
                           },
"match_topics":
{ Args: { "p_texts": (string)[] }; Returns: {
              "how": string,"topic_slug": string,"typed": string
            }[]
                           },
"may_ask":
{ Args: { "p_mentor": string }; Returns: Json
                           },
"mentors_beside":
{ Args: { "p_mentor": string,"p_most"?: number }; Returns: Json
                           },
"mentors_counted":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"mentors_page":
{ Args: { "p_key": string,"p_kind": string,"p_page": number,"p_per_page": number }; Returns: Json
                           },
"move_clock":
{ Args: { "p_by": string }; Returns: string
                           },
"my_account":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_data_access":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_home":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_invitation":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_photo":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"my_wait_lists":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"never_invite_me":
{ Args: { "p_code": string }; Returns: Json
                           },
"open_mentors_like":
{ Args: { "p_mentor": string,"p_topic"?: string }; Returns: Json
                           },
"outbox_state":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"page_changes":
{ Args: { "p_since"?: string }; Returns: Json
                           },
"pause_mentoring":
{ Args: { "p_keep_waiting"?: boolean,"p_resume_on"?: string }; Returns: Json
                           },
"photo_file":
{ Args: { "p_format": string,"p_key": string,"p_size": number }; Returns: string
                           },
"photo_owner":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"propose_agreement":
{ Args: { "p_agenda"?: string,"p_cadence"?: string,"p_confidential"?: string,"p_duration": string,"p_first_meeting_on"?: string,"p_format": string,"p_goals": (string)[],"p_minutes"?: number,"p_no_meeting_hours"?: string,"p_relationship": string,"p_renews"?: boolean,"p_version": number }; Returns: Json
                           },
"published_stories":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"reactivate_relationship":
{ Args: { "p_relationship": string }; Returns: Json
                           },
"read_search":
{ Args: { "p_query": string }; Returns: Json
                           },
"relationship_contact":
{ Args: { "p_relationship": string }; Returns: Json
                           },
"release_search_changes":
{ Args: { "p_claim": string }; Returns: number
                           },
"remember_code_sign_in":
{ Args: { "p_session": string }; Returns: undefined
                           },
"remove_photo":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"reply_to_question":
{ Args: { "p_reply": string,"p_request": string }; Returns: Json
                           },
"request_for_code":
{ Args: { "p_code": string }; Returns: Json
                           },
"requeue_search_changes":
{ Args: { "p_entity": string,"p_ids": (string)[] }; Returns: number
                           },
"resolve_feedback":
{ Args: { "p_feedback": string,"p_resolution": string }; Returns: Json
                           },
"resolve_report":
{ Args: { "p_report": string,"p_resolution": string }; Returns: Json
                           },
"resume_mentoring":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"retry_after":
{ Args: { "p_action": string }; Returns: number
                           },
"retry_dead_effect":
{ Args: { "p_id": string }; Returns: Json
                           },
"retry_job":
{ Args: { "p_name": string }; Returns: Json
                           },
"review_mentor":
{ Args: { "p_decision": string,"p_mentor": string,"p_reason"?: string }; Returns: Json
                           },
"review_story":
{ Args: { "p_decision": string,"p_profile": string,"p_reason"?: string }; Returns: Json
                           },
"run_deadlines":
{ Args: { "p_most"?: number }; Returns: Json
                           },
"run_job":
{ Args: { "p_claim": string,"p_name": string }; Returns: Json
                           },
"save_event":
{ Args: { "p_event": Json }; Returns: Json
                           },
"save_mentor_profile":
{ Args: { "p_base"?: Json,"p_profile": Json }; Returns: Json
                           },
"save_my_profile":
{ Args: { "p_base"?: Json,"p_profile": Json }; Returns: Json
                           },
"save_needs":
{ Args: { "p_relationship": string,"p_words": string }; Returns: Json
                           },
"save_photo":
{ Args: { "p_files": Json,"p_mentor": string }; Returns: Json
                           },
"save_wants":
{ Args: { "p_base"?: Json,"p_wants": Json }; Returns: Json
                           },
"search_changes_since":
{ Args: { "p_mark": string }; Returns: {
              "entity": string,"id": string
            }[]
                           },
"search_changes_state":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"search_documents":
{ Args: { "p_after"?: string,"p_entity": string,"p_ids"?: (string)[],"p_most"?: number }; Returns: Json
                           },
"search_mark":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"search_mentors":
{ Args: { "p_search"?: Json }; Returns: Json
                           },
"send_feedback":
{ Args: { "p_email"?: string,"p_kind": string,"p_locale": string,"p_note": string,"p_page": string }; Returns: Json
                           },
"send_report":
{ Args: { "p_note"?: string,"p_reason": string,"p_subject": string,"p_subject_kind": string }; Returns: Json
                           },
"send_request":
{ Args: { "p_background": string,"p_duration": string,"p_format": string,"p_goal": string,"p_id"?: string,"p_mentor": string,"p_orientation"?: string,"p_topic"?: string,"p_use_initials"?: boolean,"p_why": string }; Returns: Json
                           },
"server_time":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"set_prices_shown":
{ Args: { "p_most"?: number,"p_shown": boolean }; Returns: boolean
                           },
"set_processors":
{ Args: { "p_processors": Json }; Returns: undefined
                           },
"share_story":
{ Args: { "p_consent_version": string,"p_locale": string,"p_shown_name": string,"p_words": string }; Returns: Json
                           },
"staff_close_request":
{ Args: { "p_reason": string,"p_request": string }; Returns: Json
                           },
"staff_join_accounts":
{ Args: { "p_code_one": string,"p_code_other": string,"p_join": string,"p_keep": string }; Returns: Json
                           },
"staff_lift_suspension":
{ Args: { "p_member": string,"p_reason": string }; Returns: Json
                           },
"staff_open_join":
{ Args: { "p_email_one": string,"p_email_other": string,"p_reason": string }; Returns: Json
                           },
"staff_orientations":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"staff_pause_mentor":
{ Args: { "p_mentor": string,"p_reason": string }; Returns: Json
                           },
"staff_pause_relationship":
{ Args: { "p_reason": string,"p_relationship": string }; Returns: Json
                           },
"staff_photo":
{ Args: { "p_mentor": string }; Returns: string
                           },
"staff_queue":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"staff_read_request":
{ Args: { "p_reason": string,"p_request": string }; Returns: Json
                           },
"staff_remove_photo":
{ Args: { "p_mentor": string,"p_reason": string }; Returns: Json
                           },
"staff_resume_mentor":
{ Args: { "p_mentor": string,"p_reason": string }; Returns: Json
                           },
"staff_resume_relationship":
{ Args: { "p_reason": string,"p_relationship": string }; Returns: Json
                           },
"staff_suspend_member":
{ Args: { "p_member": string,"p_reason": string }; Returns: Json
                           },
"staff_warn_member":
{ Args: { "p_member": string,"p_reason": string }; Returns: Json
                           },
"start_email_change":
{ Args: { "p_email": string }; Returns: Json
                           },
"submit_mentor_profile":
{ Args: { "p_conduct_version": string }; Returns: Json
                           },
"suggest_mentors":
{ Args: { "p_wants"?: Json }; Returns: Json
                           },
"take_allowance":
{ Args: { "p_key": string,"p_name": string,"p_points": number,"p_seconds": number }; Returns: number
                           },
"take_code_sign_in":
{ Args: Record<PropertyKey, never>; Returns: boolean
                           },
"take_code_try":
{ Args: { "p_email": string }; Returns: boolean
                           },
"take_refresh_token":
{ Args: { "p_token": string }; Returns: string
                           },
"topic_facts":
{ Args: { "p_topic"?: string }; Returns: {
              "median_days": number,"sample": number,"topic_slug": string,"waiting": number
            }[]
                           },
"topic_name":
{ Args: { "p_slug": string }; Returns: Json
                           },
"topics_beside":
{ Args: { "p_topic": string }; Returns: Json
                           },
"unblock_member":
{ Args: { "p_profile": string }; Returns: Json
                           },
"undo_email_change":
{ Args: { "p_code": string }; Returns: Json
                           },
"unsubscribe":
{ Args: { "p_token": string }; Returns: Json
                           },
"withdraw_mentor_profile":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"withdraw_request":
{ Args: { "p_request": string }; Returns: Json
                           },
"withdraw_story":
{ Args: Record<PropertyKey, never>; Returns: Json
                           }
          }
          Enums: {
            "account_status": "active"|"leaving"|"deleted"|"suspended","decline_reason": "no_time_now"|"not_my_field"|"another_mentor_fits_better"|"goal_not_clear_yet"|"conflict_of_interest"|"other","end_reason": "goals_met"|"no_time"|"not_the_right_fit"|"moved_on"|"no_contact"|"other","meeting_cadence": "weekly"|"every_two_weeks"|"every_three_weeks"|"monthly"|"as_needed","meeting_format": "video"|"phone"|"in_person"|"text","member_role": "member"|"coordinator"|"safeguarding"|"funder"|"owner","mentor_status": "draft"|"pending"|"published"|"declined"|"suspended"|"withdrawn","mentoring_duration": "one_meeting"|"three_months"|"six_months"|"twelve_months","orientation_track": "mentor"|"mentee"|"manager","pricing": "free"|"paid"|"both"|"donate","relationship_side": "mentor"|"mentee","relationship_status": "accepted"|"awaiting_payment"|"active"|"completed"|"ended"|"lapsed"|"paused","request_status": "sent"|"question"|"accepted"|"declined"|"expired"|"withdrawn"|"closed","usual_time": "weekday_mornings"|"weekday_afternoons"|"weekday_evenings"|"weekends"
          }
          CompositeTypes: {
            [_ in never]: never
          }
        }
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  "public": {
          Enums: {
            "account_status": ["active", "leaving", "deleted", "suspended"],"decline_reason": ["no_time_now", "not_my_field", "another_mentor_fits_better", "goal_not_clear_yet", "conflict_of_interest", "other"],"end_reason": ["goals_met", "no_time", "not_the_right_fit", "moved_on", "no_contact", "other"],"meeting_cadence": ["weekly", "every_two_weeks", "every_three_weeks", "monthly", "as_needed"],"meeting_format": ["video", "phone", "in_person", "text"],"member_role": ["member", "coordinator", "safeguarding", "funder", "owner"],"mentor_status": ["draft", "pending", "published", "declined", "suspended", "withdrawn"],"mentoring_duration": ["one_meeting", "three_months", "six_months", "twelve_months"],"orientation_track": ["mentor", "mentee", "manager"],"pricing": ["free", "paid", "both", "donate"],"relationship_side": ["mentor", "mentee"],"relationship_status": ["accepted", "awaiting_payment", "active", "completed", "ended", "lapsed", "paused"],"request_status": ["sent", "question", "accepted", "declined", "expired", "withdrawn", "closed"],"usual_time": ["weekday_mornings", "weekday_afternoons", "weekday_evenings", "weekends"]
          }
        }
} as const
